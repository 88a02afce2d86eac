import Link from 'next/link'
import { countOpenFollowUps, listFollowUpsDue } from '@/db/reminders/queries'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { FollowUpItem } from './follow-up-item'

const MOST = 5

/** What is due today, or was before: a few of it, so that a day stays light. */
export async function FollowUpsDue() {
  const { id, today } = await requireUser()
  const [followUps, total] = await Promise.all([
    listFollowUpsDue(id, today, { limit: MOST }),
    countOpenFollowUps(id, { upTo: today }),
  ])
  return (
    <>
      {total === 0 && <p className="soft">Nobody is waiting to hear from you today.</p>}
      {total > 0 && (
        <ul className="rows">
          {followUps.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} mayWait={false} />
          ))}
        </ul>
      )}
      {total > followUps.length && (
        <Link href="/reminders" prefetch={false}>
          All {countOf(total, 'follow-up')}
        </Link>
      )}
    </>
  )
}
