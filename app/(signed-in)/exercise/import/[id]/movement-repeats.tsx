import { CheckField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { Repeat } from '@/lib/exercise/import/plan'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { chooseRepeats } from '../actions'
import { nameOf } from './movement-made'

const SHOWN = 50

/** Those that look like ones there are already: left out, unless she ticks them. */
export async function MovementRepeats({ id, repeats }: { id: string; repeats: Repeat[] }) {
  const more = repeats.length - SHOWN
  const areAllTaken = repeats.every(({ isTaken }) => isTaken)
  return (
    <Section title={repeatsSaid(repeats.length)}>
      <p>
        {repeats.length === 1 ? 'It' : 'Each'} begins within two minutes of one in your list, or
        further up in this file, and is about as long; or it has the day, kind and minutes of one
        you logged by hand. Only what you tick comes in.
      </p>
      <Form action={chooseRepeats} label="Duplicates">
        <Hidden name="id" value={id} />
        {more > 0 && areAllTaken ? <p>All of them are ticked.</p> : <Ticks repeats={repeats} />}
        <div className="buttons">
          <SubmitButton look="quiet">
            {more > 0 && areAllTaken ? 'Leave them out again' : 'Look again'}
          </SubmitButton>
          {more > 0 && !areAllTaken && (
            <SubmitButton look="text" name="all" value="yes">
              {`Take all ${repeats.length.toLocaleString('en-GB')} in`}
            </SubmitButton>
          )}
        </div>
      </Form>
    </Section>
  )
}

async function Ticks({ repeats }: { repeats: Repeat[] }) {
  const person = await requireUser()
  const more = repeats.length - SHOWN
  return (
    <div>
      <div className="choices">
        {repeats.slice(0, SHOWN).map((one) => (
          <CheckField
            key={one.place}
            name="place"
            value={String(one.place)}
            label={`${nameOf(one)}, ${formatMoment(one.startedAt, person)}, ${countOf(one.minutes, 'minute')}`}
            defaultChecked={one.isTaken}
          />
        ))}
      </div>
      {more > 0 && <p className="soft">And {more.toLocaleString('en-GB')} earlier ones.</p>}
    </div>
  )
}

export function repeatsSaid(count: number): string {
  return `${countOf(count, 'workout')} ${count === 1 ? 'looks like a duplicate' : 'look like duplicates'}`
}
