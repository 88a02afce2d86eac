import { SelectField, TextField } from '@/app/_ui/fields'
import type { Day } from '@/lib/day'
import { channelOptions } from '@/lib/feedback/words'

/** For a message that did not go out today, or not by mail; folded, because most did. */
export function HowItWent({ today, since }: { today: Day; since?: Day }) {
  return (
    <details>
      <summary>On another day, or not by mail</summary>
      <div className="field-row">
        <TextField
          name="on"
          label="It went out on"
          type="date"
          min={since}
          max={today}
          defaultValue={today}
        />
        <SelectField name="by" label="How" options={channelOptions} defaultValue="mail" />
      </div>
    </details>
  )
}
