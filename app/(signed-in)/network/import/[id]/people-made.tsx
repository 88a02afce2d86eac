import { Section } from '@/app/_ui/page'
import { formatDay } from '@/lib/day'
import type { PlannedPerson } from '@/lib/network/import/plan'
import { type Person, requireUser } from '@/lib/server/require-user'

const SHOWN = 10

/** The first of those who will be added, as they will be read. */
export async function PeopleMade({ made }: { made: PlannedPerson[] }) {
  const person = await requireUser()
  const more = made.length - SHOWN
  return (
    <Section title="Who will be added" aside={more > 0 ? `The first ${SHOWN}` : undefined}>
      <table className="planned">
        <thead>
          <tr>
            <th scope="col">Name and work</th>
            <th scope="col">Email</th>
            <th scope="col">Met on</th>
          </tr>
        </thead>
        <tbody>
          {made.slice(0, SHOWN).map((one) => (
            <PlannedRow key={one.line} planned={one} person={person} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="soft">And {more.toLocaleString('en-GB')} more.</p>}
    </Section>
  )
}

function PlannedRow({
  planned: { name, company, role, email, metOn, tags },
  person: { locale, today },
}: {
  planned: PlannedPerson
  person: Person
}) {
  const work = [role, company].filter(Boolean).join(', ')
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong>
        {work && <span className="soft">{work}</span>}
        {tags.length > 0 && <span className="soft small">{tags.join(', ')}</span>}
      </th>
      <td data-label="Email">{email ?? '–'}</td>
      <td data-label="Met on">{metOn ? formatDay(metOn, locale, today) : '–'}</td>
    </tr>
  )
}
