import { Hidden, SelectField, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { lengths } from '@/lib/lengths'
import { touchOptions } from '@/lib/network/words'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { noteTouch } from '../actions'

/** For another day than today, or for what was said. */
export async function LogTouch({ contactId }: { contactId: string }) {
  const { today } = await requireUser()
  return (
    <details>
      <summary>Log a message, a call or a meeting</summary>
      <Form action={noteTouch} draft={await draftOf(`network:touch:${contactId}`)} clears>
        <Hidden name="id" value={newId()} />
        <Hidden name="contactId" value={contactId} />
        <div className="field-row">
          <SelectField name="kind" label="Kind" options={touchOptions} defaultValue="message" />
          <TextField name="on" label="Day" type="date" max={today} defaultValue={today} />
        </div>
        <TextArea
          name="note"
          label="Note"
          hint="Sealed with your own key."
          maxLength={lengths.note}
          rows={3}
        />
        <div className="buttons">
          <SubmitButton look="quiet">Log it</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
