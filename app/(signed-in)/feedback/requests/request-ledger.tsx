import { Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countRequests, listRequests } from '@/db/feedback/queries'
import { isSettled, standingOf } from '@/lib/feedback/tries'
import { type InstantCursor, writeInstantCursor } from '@/lib/instant-cursor'
import { pageOf } from '@/lib/page-of'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { KeptRequest } from './kept-request'
import { SettledRequest } from './settled-request'

const PAGE_SIZE = 20

/** Every request with its tries, a page at a time: what is on its way first, then the rest. */
export async function RequestLedger({ after }: { after?: InstantCursor }) {
  const { id, today } = await requireUser()
  const [total, found] = await Promise.all([
    countRequests(id),
    listRequests(id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const { shown, last } = pageOf(found, PAGE_SIZE)
  const settled = shown.filter((request) => isSettled(standingOf(request, today)))
  const onTheirWay = shown.filter((request) => !settled.includes(request))
  const next = last && writeInstantCursor({ at: last.createdAt, id: last.id })
  return (
    <Section title="What you asked" aside={countOf(total, 'request')}>
      {onTheirWay.map((request) => (
        <article key={request.id} className="section">
          <h3>{request.company}</h3>
          <KeptRequest request={request} />
        </article>
      ))}
      {settled.length > 0 && (
        <ul className="rows">
          {settled.map((request) => (
            <SettledRequest key={request.id} request={request} />
          ))}
        </ul>
      )}
      {total === 0 && (
        <p className="soft">After a no, its second step has a request ready for you to send.</p>
      )}
      <PageLinks
        label="Pages of requests"
        back={after && { href: '/feedback', words: 'Back to the latest requests' }}
        next={next && { href: `/feedback?asked=${next}`, words: 'Earlier requests' }}
      />
    </Section>
  )
}
