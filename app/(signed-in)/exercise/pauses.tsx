import { Hidden, SelectField, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Press } from '@/app/_ui/press'
import type { listPauses } from '@/db/exercise/pauses'
import { formatDay } from '@/lib/day'
import { pauseName, pauseOptions } from '@/lib/exercise/words'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { discardExercisePause, endExercisePause, pauseExercise } from './actions'

type Kept = Awaited<ReturnType<typeof listPauses>>[number]

/** Days on which nothing is expected of her, and the way into and out of them. */
export async function Pauses({ pauses, isPaused }: { pauses: Kept[]; isPaused: boolean }) {
  const { today } = await requireUser()
  return (
    <details open={isPaused}>
      <summary>{isPaused ? 'You’re having a pause' : 'Ill, or away for a while?'}</summary>
      <div className="section">
        {!isPaused && (
          <Form action={pauseExercise} label="Have a pause">
            <p>Days of a pause neither count nor cost anything.</p>
            <Hidden name="id" value={newId()} />
            <div className="field-row">
              <SelectField name="reason" label="Because" options={pauseOptions} />
              <TextField name="from" label="Since" type="date" max={today} defaultValue={today} />
              <TextField
                name="until"
                label="Last day"
                type="date"
                hint="It can stay open."
                defaultValue=""
              />
            </div>
            <div className="buttons">
              <SubmitButton look="quiet">Have a pause</SubmitButton>
            </div>
          </Form>
        )}
        {pauses.length > 0 && (
          <ul className="rows">
            {pauses.map((pause) => (
              <PauseItem key={pause.id} pause={pause} />
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}

async function PauseItem({ pause: { id, reason, from, until } }: { pause: Kept }) {
  const { locale, today } = await requireUser()
  const isOpen = until === null || until >= today
  const last = until ? ` to ${formatDay(until, locale, today)}` : ', still on'
  return (
    <li>
      <span className="what">
        <span>{pauseName(reason)}</span>
        <span className="soft small">
          {formatDay(from, locale, today)}
          {last}
        </span>
      </span>
      <span className="buttons">
        {isOpen && (
          <Form action={endExercisePause} className="">
            <Hidden name="id" value={id} />
            <Hidden name="from" value={from} />
            <SubmitButton look="quiet">It’s over</SubmitButton>
          </Form>
        )}
        <Press action={discardExercisePause} id={id} look="text">
          Remove
        </Press>
      </span>
    </li>
  )
}
