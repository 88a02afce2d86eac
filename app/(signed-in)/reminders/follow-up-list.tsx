import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { countOpenFollowUps, type ListedFollowUp, listOpenFollowUps } from '@/db/reminders/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { countOf } from '@/lib/plural'
import { byDue } from '@/lib/reminders/due'
import { requireUser } from '@/lib/server/require-user'
import { FollowUpItem } from './follow-up-item'

const PAGE_SIZE = 30

export async function FollowUpList({ after }: { after?: DayCursor }) {
  const person = await requireUser()
  const [total, found] = await Promise.all([
    countOpenFollowUps(person.id),
    listOpenFollowUps(person.id, { after, limit: PAGE_SIZE + 1 }),
  ])
  if (total === 0) return <NoFollowUps />
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  const { overdue, today, coming } = byDue(shown, person.today)
  return (
    <>
      <p className="soft">{countOf(total, 'follow-up')}</p>
      <Part title="Overdue" followUps={overdue} />
      <Part title="Today" followUps={today} />
      <Part title="Coming" followUps={coming} />
      <nav className="buttons" aria-label="Pages">
        {after && (
          <Link href="/reminders" prefetch={false}>
            Back to the first
          </Link>
        )}
        {last && (
          <Link href={`/reminders?after=${writeDayCursor(last)}`} prefetch={false}>
            Later follow-ups
          </Link>
        )}
      </nav>
    </>
  )
}

function Part({ title, followUps }: { title: string; followUps: ListedFollowUp[] }) {
  if (followUps.length === 0) return null
  return (
    <Section title={title}>
      <ul className="rows">
        {followUps.map((followUp) => (
          <FollowUpItem key={followUp.id} followUp={followUp} />
        ))}
      </ul>
    </Section>
  )
}

function NoFollowUps() {
  return (
    <Empty>
      <p>
        Nothing to come back to. When you write to someone, add a follow-up on their page: it will
        wait here until its day, so that you needn’t keep it in mind.
      </p>
      <Link href="/network" className="button quiet" prefetch={false}>
        Your network
      </Link>
    </Empty>
  )
}
