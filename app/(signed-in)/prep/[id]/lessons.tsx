import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listFeedback } from '@/db/feedback/queries'
import { requireUser } from '@/lib/server/require-user'

const SHOWN = 5
/** Not every feedback holds a lesson, so more are looked at than shown. */
const LOOKED_AT = 40

/** The newest things feedback has made her want to try. */
export async function Lessons() {
  const { id: userId, vault } = await requireUser()
  const answers = await listFeedback(userId, { limit: LOOKED_AT })
  const lessons = answers.filter(({ lesson }) => lesson !== null).slice(0, SHOWN)
  return (
    <Section title="Lessons you kept">
      {lessons.length === 0 && (
        <p className="soft">
          None yet. When feedback comes and you keep one change to try, it comes back here.
        </p>
      )}
      {lessons.length > 0 && (
        <ul className="rows">
          {lessons.map(({ id, lesson, company }) => (
            <li key={id}>
              <span className="what">
                <strong>{vault.open('feedback.lesson', id, lesson)}</strong>
                <span className="soft small">
                  from{' '}
                  <Link href={`/feedback/${id}`} prefetch={false}>
                    {company}
                  </Link>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
