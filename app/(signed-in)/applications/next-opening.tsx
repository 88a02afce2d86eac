import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { listOpenApplications } from '@/db/applications/queries'
import { requireUser } from '@/lib/server/require-user'
import { ApplicationRow } from './application-row'

const SHOWN = 3

/** What is still open: the next opportunity, one tap away. */
export async function NextOpening() {
  const person = await requireUser()
  const open = await listOpenApplications(person.id, SHOWN)
  return (
    <Section title="Still open">
      {open.length > 0 ? (
        <ul className="rows">
          {open.map((application) => (
            <ApplicationRow key={application.id} application={application} />
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
