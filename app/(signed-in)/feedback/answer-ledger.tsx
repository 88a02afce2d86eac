import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { countFeedback, listFeedback } from '@/db/feedback/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { FeedbackList } from './feedback-list'

const PAGE_SIZE = 20

/** Everything that came back, a page at a time. */
export async function AnswerLedger({ after }: { after?: DayCursor }) {
  const { id } = await requireUser()
  const [total, found] = await Promise.all([
    countFeedback(id),
    listFeedback(id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  const next = last && writeDayCursor({ on: last.receivedOn, id: last.id })
  return (
    <Section title="What came back" aside={countOf(total, 'answer')}>
      {shown.length > 0 && <FeedbackList answers={shown} />}
      {total === 0 && (
        <Empty>
          <p>
            Nothing yet. Many employers never answer, and how many do when asked nobody has counted.
            When words do come, keep them here.
          </p>
        </Empty>
      )}
      <nav className="buttons" aria-label="Pages of answers">
        {after && (
          <Link href="/feedback" prefetch={false}>
            Back to the latest answers
          </Link>
        )}
        {next && (
          <Link href={`/feedback?came=${next}`} prefetch={false}>
            Earlier answers
          </Link>
        )}
      </nav>
    </Section>
  )
}
