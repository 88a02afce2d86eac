import { Empty, Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countFeedback, listFeedback } from '@/db/feedback/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { pageOf } from '@/lib/page-of'
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
  const { shown, last } = pageOf(found, PAGE_SIZE)
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
      <PageLinks
        label="Pages of answers"
        back={after && { href: '/feedback', words: 'Back to the latest answers' }}
        next={next && { href: `/feedback?came=${next}`, words: 'Earlier answers' }}
      />
    </Section>
  )
}
