import { Section } from '@/app/_ui/page'
import type { Planned } from '@/lib/exercise/import/plan'
import { wayWords } from '@/lib/exercise/import/way'
import { workoutName } from '@/lib/exercise/words'
import { countOf } from '@/lib/plural'
import { type Person, requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'

const SHOWN = 10

/** The latest of those that will be added, as they will be read. */
export async function MovementMade({ made }: { made: Planned[] }) {
  const person = await requireUser()
  const more = made.length - SHOWN
  return (
    <Section title="What will be added" aside={more > 0 ? `The latest ${SHOWN}` : undefined}>
      <table className="planned">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">When</th>
            <th scope="col">How long</th>
            <th scope="col">How far</th>
          </tr>
        </thead>
        <tbody>
          {made.slice(0, SHOWN).map((one) => (
            <PlannedRow key={one.place} planned={one} person={person} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="soft">And {more.toLocaleString('en-GB')} more.</p>}
    </Section>
  )
}

function PlannedRow({ planned, person }: { planned: Planned; person: Person }) {
  return (
    <tr>
      <th scope="row">
        <strong>{nameOf(planned)}</strong>
      </th>
      <td data-label="When">{formatMoment(planned.startedAt, person)}</td>
      <td data-label="How long">{countOf(planned.minutes, 'minute')}</td>
      <td data-label="How far">{wayWords(planned, person.locale) ?? '–'}</td>
    </tr>
  )
}

/** What it is called on the screen: what the file called it, where none of our kinds does. */
export function nameOf({ kind, called }: Pick<Planned, 'kind' | 'called'>): string {
  return called ?? workoutName(kind)
}
