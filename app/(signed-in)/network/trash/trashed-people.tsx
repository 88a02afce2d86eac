import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Empty } from '@/app/_ui/page'
import { listTrashedContacts } from '@/db/network/trash'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { daysLeft } from '@/lib/trash'
import { bringBackContact, eraseContact } from '../actions'

const MOST = 200

export async function TrashedPeople() {
  const { id: userId, now } = await requireUser()
  const removed = await listTrashedContacts(userId, MOST)
  if (removed.length === 0) {
    return (
      <Empty>
        <p>Nobody is in the trash.</p>
        <Link href="/network" prefetch={false}>
          Back to your network
        </Link>
      </Empty>
    )
  }
  return (
    <section className="section" aria-label="Removed people">
      <p className="soft">{countOf(removed.length, 'person', 'people')}</p>
      <ul className="rows">
        {removed.map(({ id, name, company, removedAt }) => (
          <li key={id}>
            <span className="what">
              <strong>{name}</strong>
              {company && <span className="soft">{company}</span>}
              {removedAt && (
                <span className="soft small">{countOf(daysLeft(removedAt, now), 'day')} left</span>
              )}
            </span>
            <Form action={bringBackContact} className="" label={`Restore ${name}`}>
              <Hidden name="id" value={id} />
              <SubmitButton look="quiet">Restore</SubmitButton>
            </Form>
            <details>
              <summary>Delete for good</summary>
              <Form action={eraseContact} label={`Delete ${name} for good`}>
                <Hidden name="id" value={id} />
                <p>Nobody can bring them back after that.</p>
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
