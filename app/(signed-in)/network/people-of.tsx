import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listContactsOf, listOthersAt } from '@/db/network/joined'
import { listAddress } from '@/lib/network/filter'
import { pageOf } from '@/lib/page-of'
import { requireUser } from '@/lib/server/require-user'

/** How many of those who aren’t joined to it are named. */
const OTHERS = 5

/** Who of the people she knows has to do with an application, and whom else she knows there. */
export async function PeopleOf({ applicationId }: { applicationId: string }) {
  const { id: userId } = await requireUser()
  const [people, found] = await Promise.all([
    listContactsOf(userId, applicationId),
    listOthersAt(userId, applicationId, OTHERS + 1),
  ])
  const { shown: others, last: more } = pageOf(found, OTHERS)
  if (people.length + others.length === 0) return null
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
        {others.map(({ id, name }) => (
          <li key={id}>
            <span className="what">
              <Link href={`/network/${id}`} prefetch={false}>
                {name}
              </Link>
              <span className="soft small">you know them there</span>
            </span>
          </li>
        ))}
      </ul>
      {more?.company && (
        <Link href={listAddress({ company: more.company })} prefetch={false}>
          Everyone you know there
        </Link>
      )}
    </Section>
  )
}
