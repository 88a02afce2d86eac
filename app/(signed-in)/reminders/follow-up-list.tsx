import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { countOpenFollowUps, type ListedFollowUp, listOpenFollowUps } from '@/db/reminders/queries'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { pageOf } from '@/lib/page-of'
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
  const { shown, last } = pageOf(found, PAGE_SIZE)
  const { overdue, today, coming } = byDue(shown, person.today)
  return (
    <>
      <p className="soft">{countOf(total, 'follow-up')}</p>
      <Part title="Overdue" followUps={overdue} />
      <Part title="Today" followUps={today} />
      <Part title="Coming" followUps={coming} />
      <PageLinks
        back={after && { href: '/reminders', words: 'Back to the first' }}
        next={
          last && { href: `/reminders?after=${writeDayCursor(last)}`, words: 'Later follow-ups' }
        }
      />
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
