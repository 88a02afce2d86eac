import { Hidden, SelectField, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { addDays } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import { moodOptions } from '@/lib/mood/words'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { logMoodOfDay } from './actions'

/** A day that went by without a tap can be told later. */
export async function MoodOfDay() {
  const { today } = await requireUser()
  return (
    <details>
      <summary>Another day, or with words</summary>
      <Form action={logMoodOfDay} clears label="Another day, or with words">
        <Hidden name="id" value={newId()} />
        <div className="field-row">
          <TextField
            name="on"
            label="Day"
            type="date"
            max={today}
            defaultValue={addDays(today, -1)}
          />
          <SelectField name="mood" label="How it was" options={moodOptions} defaultValue={3} />
        </div>
        <TextField
          name="words"
          label="A few words"
          hint="It can stay empty. Sealed with your own key."
          maxLength={lengths.line}
        />
        <TextArea name="note" label="Note" maxLength={lengths.note} rows={3} />
        <div className="buttons">
          <SubmitButton look="quiet">Note it</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
