import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { listInterviewsBetween } from '@/db/applications/interviews/queries'
import { listOpenApplications } from '@/db/applications/queries'
import { nextAction } from '@/lib/applications/next-action'
import { requireUser } from '@/lib/server/require-user'
import { ApplicationRow } from './application-row'

const SHOWN = 3
const AHEAD_MS = 30 * 86_400_000

/** What is still open: the next opportunity, and what to do about it one tap away. */
export async function NextOpening() {
  const { id, now } = await requireUser()
  const [open, interviews] = await Promise.all([
    listOpenApplications(id, SHOWN),
    listInterviewsBetween(id, now, new Date(now.getTime() + AHEAD_MS)),
  ])
  return (
    <Section title="Still open">
      {open.length > 0 ? (
        <ul className="rows">
          {open.map((application) => (
            <ApplicationRow
              key={application.id}
              application={application}
              next={nextAction(
                application,
                interviews.find(({ applicationId }) => applicationId === application.id),
              )}
            />
          ))}
        </ul>
      ) : (
        <Empty>
          <p>
            Nothing else is open right now. When you see a role you like, keep it here for later.
          </p>
          <Link href="/applications/new" className="button quiet" prefetch={false}>
            Keep a role
          </Link>
        </Empty>
      )}
    </Section>
  )
}
