import { TextArea, TextField } from '@/app/_ui/fields'
import type { ContactRow } from '@/db/network/tables'
import { lengths } from '@/lib/lengths'
import { longestCadence } from '@/lib/network/cadence'

type Known = Pick<ContactRow, 'name' | 'company' | 'email' | 'link' | 'cadenceDays'> & {
  howWeMet: string | null
}

export function ContactFields({ contact }: { contact?: Known }) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        maxLength={lengths.name}
        defaultValue={contact?.name}
        required
      />
      <TextField
        name="company"
        label="Company"
        maxLength={lengths.name}
        defaultValue={contact?.company}
      />
      <TextArea
        name="howWeMet"
        label="How we met"
        hint="Only you can read this: it is sealed with a key of your own."
        maxLength={lengths.note}
        rows={3}
        defaultValue={contact?.howWeMet}
      />
      <TextField
        name="email"
        label="Email"
        type="email"
        maxLength={lengths.email}
        defaultValue={contact?.email}
      />
      <TextField
        name="link"
        label="Link"
        type="url"
        maxLength={lengths.link}
        defaultValue={contact?.link}
      />
      <TextField
        name="cadenceDays"
        label="Stay in touch every"
        hint="days; leave it empty if you’d rather not be held to a rhythm"
        type="number"
        min={1}
        max={longestCadence}
        defaultValue={contact?.cadenceDays}
      />
    </>
  )
}
