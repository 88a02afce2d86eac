import Link from 'next/link'
import { listFeedback } from '@/db/feedback/queries'
import { requireUser } from '@/lib/server/require-user'
import { KeptWordsList } from './kept-words'

const SHOWN = 5
/** Not every feedback holds a lesson, so more are looked at than shown. */
const LOOKED_AT = 40

/** The newest things feedback has made her want to try. */
export async function Lessons() {
  const { id: userId, vault } = await requireUser()
  const answers = await listFeedback(userId, { limit: LOOKED_AT })
  const lessons = answers.filter(({ lesson }) => lesson !== null).slice(0, SHOWN)
  const kept = lessons.map(({ id, lesson, company }) => ({
    key: id,
    words: vault.open('feedback.lesson', id, lesson),
    from: (
      <>
        from{' '}
        <Link href={`/feedback/${id}`} prefetch={false}>
          {company}
        </Link>
      </>
    ),
  }))
  return (
    <KeptWordsList
      title="Lessons you kept"
      empty="None yet. When feedback comes and you keep one change to try, it comes back here."
      kept={kept}
    />
  )
}
