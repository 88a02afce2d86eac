import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listContacts } from '@/db/network/queries'
import { colleaguesAt } from '@/lib/applications/interviews/people'
import { type Day, relativeDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'

type Known = { id: string; name: string; company: string | null; lastTouchOn: Day | null }
type Props = { people: Known[]; company: string }

const OTHERS = 6
/** People whose own name holds the company’s are found too, and left out again. */
const LOOKED_AT = 40

/** Whom she will meet, and whom she knows there besides, each with the last time they spoke. */
export async function WhoIsThere({ people, company }: Props) {
  const { id } = await requireUser()
  const found = await listContacts(id, { search: company, limit: LOOKED_AT })
  const others = colleaguesAt(company, found)
    .filter((one) => !people.some((person) => person.id === one.id))
    .slice(0, OTHERS)
  return (
    <Section title="Who will be there">
      {people.length > 0 ? (
        <PeopleList people={people} />
      ) : (
        <p className="soft">No names yet. Once they tell you who, add them under “Change”.</p>
      )}
      {others.length > 0 && (
        <>
          <h3>You also know there</h3>
          <PeopleList people={others} />
        </>
      )}
    </Section>
  )
}

async function PeopleList({ people }: { people: Known[] }) {
  const { today, locale } = await requireUser()
  return (
    <ul className="rows">
      {people.map(({ id, name, company, lastTouchOn }) => (
        <li key={id}>
          <span className="what">
            <Link href={`/network/${id}`} prefetch={false}>
              {name}
            </Link>
            {company && <span className="soft">{company}</span>}
          </span>
          <span className="soft small">
            {lastTouchOn
              ? `in touch ${relativeDay(lastTouchOn, today, locale)}`
              : 'not in touch yet'}
          </span>
        </li>
      ))}
    </ul>
  )
}
