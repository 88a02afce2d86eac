import { Empty, Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { listFollowUpsDone } from '@/db/network/follow-ups-done'
import { listInterviewsWith } from '@/db/network/joined'
import { listTouches } from '@/db/network/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { asTimeline } from '@/lib/network/timeline'
import { pageOf } from '@/lib/page-of'
import { type Person, requireUser } from '@/lib/server/require-user'
import { fromFollowUp, fromInterview, fromTouch } from './happening'
import { HappeningItem } from './happening-item'

const PAGE_SIZE = 20

type Props = { contactId: string; after?: DayCursor }

/** What there has been with somebody: touches, promises kept, interviews. */
export async function Touches({ contactId, after }: Props) {
  const person = await requireUser()
  const { shown, last } = pageOf(await readTimeline(person, contactId, after), PAGE_SIZE)
  return (
    <Section title="So far">
      {shown.length === 0 && <NoTouches />}
      <ol className="timeline">
        {shown.map((happening) => (
          <HappeningItem key={happening.id} happening={happening} />
        ))}
      </ol>
      <PageLinks
        label="Earlier and later"
        back={after && { href: `/network/${contactId}`, words: 'Back to the latest' }}
        next={
          last && {
            href: `/network/${contactId}?after=${writeDayCursor(last)}`,
            words: 'Earlier',
          }
        }
      />
    </Section>
  )
}

async function readTimeline(person: Person, contactId: string, after?: DayCursor) {
  const page = { after, limit: PAGE_SIZE + 1 }
  const [touches, done, interviews] = await Promise.all([
    listTouches(person.id, contactId, page),
    listFollowUpsDone(person.id, contactId),
    listInterviewsWith(person.id, contactId, { before: person.now }),
  ])
  const things = [
    ...touches.map((touch) => fromTouch(touch, person)),
    ...done.map((followUp) => fromFollowUp(followUp, person)),
    ...interviews.map((interview) => fromInterview(interview, person)),
  ]
  return asTimeline(things, page)
}

function NoTouches() {
  return (
    <Empty>
      <p>
        Nothing here yet. A short message counts as much as a long lunch, and it needn’t ask for
        anything.
      </p>
    </Empty>
  )
}
