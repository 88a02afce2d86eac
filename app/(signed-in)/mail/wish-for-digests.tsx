import { SelectField, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { lengths } from '@/lib/lengths'
import { digestTimes } from '@/lib/reminders/digest-times'
import { wishForDigests } from './actions'

/** Where reminders are to go, and at what time by her clock. */
export function WishForDigests({
  address,
  time,
  children,
}: {
  address: string
  time: string
  children: string
}) {
  return (
    <Form action={wishForDigests} label="Reminders by mail">
      <div className="field-row">
        <TextField
          name="address"
          label="Address"
          type="email"
          maxLength={lengths.email}
          defaultValue={address}
          autoComplete="email"
          required
        />
        <SelectField
          name="time"
          label="At"
          options={digestTimes.map((value) => ({ value, label: value }))}
          defaultValue={time}
        />
      </div>
      <div className="buttons">
        <SubmitButton look="quiet">{children}</SubmitButton>
      </div>
    </Form>
  )
}
