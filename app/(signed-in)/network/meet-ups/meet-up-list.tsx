import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import {
  countMeetUps,
  type ListedMeetUp,
  listMeetUpsAhead,
  listMeetUpsBefore,
} from '@/db/network/meet-ups/queries'
import { formatDay } from '@/lib/day'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { asksHowItWas } from '@/lib/network/meet-ups/meet-up'
import { pageOf } from '@/lib/page-of'
import { requireUser } from '@/lib/server/require-user'
import { PlanMeetUp } from './plan-meet-up'

const MOST_AHEAD = 50
const PAGE_SIZE = 20

export async function MeetUpsAhead() {
  const { id, today } = await requireUser()
  const [ahead, total] = await Promise.all([
    listMeetUpsAhead(id, { today, limit: MOST_AHEAD }),
    countMeetUps(id),
  ])
  return (
    <Section title="Coming up">
      {ahead.length > 0 && (
        <ul className="rows">
          {ahead.map((meetUp) => (
            <MeetUpItem key={meetUp.id} meetUp={meetUp} />
          ))}
        </ul>
      )}
      {ahead.length === 0 && (
        <Empty>
          <p>
            {total === 0
              ? 'Nothing here yet. A talk, a trade evening, a coffee with three others: note the day and who you hope to find, and afterwards who you met.'
              : 'Nothing coming up. One evening now and then is plenty.'}
          </p>
        </Empty>
      )}
      <PlanMeetUp isOpen={total === 0} />
    </Section>
  )
}

export async function MeetUpsBefore({ after }: { after?: DayCursor }) {
  const { id, today } = await requireUser()
  const found = await listMeetUpsBefore(id, { today, after, limit: PAGE_SIZE + 1 })
  const { shown, last } = pageOf(found, PAGE_SIZE)
  if (shown.length === 0 && !after) return null
  return (
    <Section title="Where you have been">
      <ul className="rows">
        {shown.map((meetUp) => (
          <MeetUpItem key={meetUp.id} meetUp={meetUp} />
        ))}
      </ul>
      <PageLinks
        label="Earlier and later"
        back={after && { href: '/network/meet-ups', words: 'Back to the latest' }}
        next={last && { href: `/network/meet-ups?after=${writeDayCursor(last)}`, words: 'Earlier' }}
      />
    </Section>
  )
}

async function MeetUpItem({ meetUp }: { meetUp: ListedMeetUp }) {
  const { today, locale } = await requireUser()
  const { id, name, on, time, place, community } = meetUp
  const where = [time, place, community].filter(Boolean).join(' · ')
  return (
    <li>
      <span className="what">
        <Link href={`/network/meet-ups/${id}`} prefetch={false}>
          {name}
        </Link>
        {where && <span className="soft small">{where}</span>}
      </span>
      {asksHowItWas(meetUp, today) && <span className="badge going">how was it?</span>}
      <time className="soft small" dateTime={on}>
        {formatDay(on, locale, today)}
      </time>
    </li>
  )
}
