import { SelectField, TextArea, TextField } from '@/app/_ui/fields'
import type { WorkoutRow } from '@/db/exercise/tables'
import type { Day } from '@/lib/day'
import { mostMinutes } from '@/lib/exercise/input'
import { effortOptions } from '@/lib/exercise/words'
import { lengths } from '@/lib/lengths'
import { moodOptions } from '@/lib/mood/words'
import { KindField } from './kind-field'

type Known = Pick<WorkoutRow, 'kind' | 'minutes' | 'effort' | 'on' | 'moodBefore' | 'moodAfter'> & {
  called: string | null
  note: string | null
}

export function WorkoutFields({ workout, today }: { workout: Known; today: Day }) {
  return (
    <>
      <div className="field-row">
        <KindField kind={workout.kind} called={workout.kind === 'other' ? workout.called : null} />
        <TextField
          name="minutes"
          label="Minutes"
          type="number"
          min={1}
          max={mostMinutes}
          defaultValue={workout.minutes}
          required
        />
        <TextField name="on" label="On" type="date" max={today} defaultValue={workout.on} />
      </div>
      <div className="field-row">
        <SelectField
          name="moodBefore"
          label="How I felt before"
          options={moodOptions}
          defaultValue={workout.moodBefore}
          empty="I’d rather not say"
        />
        <SelectField
          name="moodAfter"
          label="How I felt after"
          options={moodOptions}
          defaultValue={workout.moodAfter}
          empty="I’d rather not say"
        />
      </div>
      <div className="field-row">
        <SelectField
          name="effort"
          label="How hard it was"
          hint="Vigorous minutes count twice."
          options={effortOptions}
          defaultValue={workout.effort}
          empty="I’d rather not say"
        />
        <TextField
          name="called"
          label="In your own words"
          hint="If none of the kinds is it."
          maxLength={lengths.name}
          defaultValue={workout.called}
        />
      </div>
      <TextArea
        name="note"
        label="Note"
        hint="If there is something to remember. Sealed with your own key."
        maxLength={lengths.note}
        rows={2}
        defaultValue={workout.note}
      />
    </>
  )
}
