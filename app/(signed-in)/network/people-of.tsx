import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listContactsOf } from '@/db/network/joined'
import { requireUser } from '@/lib/server/require-user'

/** Who of the people she knows has to do with an application. */
export async function PeopleOf({ applicationId }: { applicationId: string }) {
  const { id: userId } = await requireUser()
  const people = await listContactsOf(userId, applicationId)
  if (people.length === 0) return null
  return (
    <Section title="People">
      <ul className="rows">
        {people.map(({ id, name, company }) => (
          <li key={id}>
            <span className="what">
              <Link href={`/network/${id}`} prefetch={false}>
                {name}
              </Link>
              {company && <span className="soft small">{company}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
