import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Empty } from '@/app/_ui/page'
import { listRemoved } from '@/db/applications/trash'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { daysLeft } from '@/lib/trash'
import { bringBackApplication, eraseApplication } from '../actions'
import { StandingBadge } from '../standing-badge'

const MOST = 200

export async function TrashList() {
  const { id, now } = await requireUser()
  const removed = await listRemoved(id, MOST)
  if (removed.length === 0) {
    return (
      <Empty>
        <p>The trash is empty.</p>
        <Link href="/applications" prefetch={false}>
          Back to your applications
        </Link>
      </Empty>
    )
  }
  return (
    <section className="section" aria-label="Deleted applications">
      <p className="soft">{countOf(removed.length, 'application')}</p>
      <ul className="rows">
        {removed.map((application) => (
          <li key={application.id}>
            <span className="what">
              <strong>{application.company}</strong>
              <span className="soft">{application.role}</span>
              {application.removedAt && (
                <span className="soft small">
                  {countOf(daysLeft(application.removedAt, now), 'day')} left
                </span>
              )}
            </span>
            <StandingBadge application={application} />
            <Form
              action={bringBackApplication}
              className=""
              label={`Restore ${application.company}`}
            >
              <Hidden name="id" value={application.id} />
              <SubmitButton look="quiet">Restore</SubmitButton>
            </Form>
            <details>
              <summary>Delete for good</summary>
              <Form action={eraseApplication} label={`Delete ${application.company} for good`}>
                <Hidden name="id" value={application.id} />
                <p>It can’t be brought back after that.</p>
                <div className="buttons">
                  <SubmitButton look="quiet">Delete for good now</SubmitButton>
                </div>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
