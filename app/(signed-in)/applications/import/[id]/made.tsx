import { Empty, Section } from '@/app/_ui/page'
import { standing } from '@/lib/applications/history'
import type { PlannedApplication } from '@/lib/applications/import/plan'
import { formatDay } from '@/lib/day'
import { type Person, requireUser } from '@/lib/server/require-user'
import { StandingBadge } from '../../standing-badge'

const SHOWN = 10

/** The first of what will be made, as it will be read. */
export async function Made({ made }: { made: PlannedApplication[] }) {
  const person = await requireUser()
  if (made.length === 0) return <Nothing />
  const more = made.length - SHOWN
  return (
    <Section title="What will be made" aside={more > 0 ? `The first ${SHOWN}` : undefined}>
      <table className="planned">
        <thead>
          <tr>
            <th scope="col">Company and role</th>
            <th scope="col">Stage</th>
            <th scope="col">Applied on</th>
            <th scope="col">Last change on</th>
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
  planned: { company, role, appliedOn, facts, archived },
  person: { locale, today },
}: {
  planned: PlannedApplication
  person: Person
}) {
  const last = facts.at(-1) ?? facts[0]
  return (
    <tr>
      <th scope="row">
        <strong>{company}</strong>
        <span className="soft">{role}</span>
      </th>
      <td>
        <StandingBadge application={standing(facts)} />
        {archived && <span className="badge">Archived</span>}
      </td>
      <td data-label="Applied on">{appliedOn ? formatDay(appliedOn, locale, today) : '–'}</td>
      <td data-label="Last change on">{formatDay(last.on, locale, today)}</td>
    </tr>
  )
}

function Nothing() {
  return (
    <Empty>
      <p>
        Nothing would be made of this file as it is read now. Either all of it is in your list
        already, or a column is taken for the wrong thing: below you can say which is which.
      </p>
    </Empty>
  )
}
