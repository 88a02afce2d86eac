import { CheckField, SelectField, TextArea, TextField } from '@/app/_ui/fields'
import type { ContactRow } from '@/db/network/tables'
import { lengths } from '@/lib/lengths'
import { longestCadence } from '@/lib/network/cadence'
import { type Channel, channelOptions, tieOptions } from '@/lib/network/words'
import { LONGEST_TAG, MOST_TAGS, writeTags } from '@/lib/tags'

type Words = 'howWeMet' | 'gives' | 'offered'
type Known = Omit<ContactRow, Words> & Record<Words, string | null> & { tags: string[] }

/** What one person is to another: a few fields, and the rest folded away or left for later. */
export function ContactFields({ tagsInUse }: { tagsInUse: string[] }) {
  return (
    <>
      <MainFields />
      <details>
        <summary>More about them</summary>
        <div className="section">
          <MoreFields tagsInUse={tagsInUse} />
        </div>
      </details>
    </>
  )
}

/** The same to change them, with everything in sight. */
export function AllContactFields({ contact, tagsInUse }: { contact: Known; tagsInUse: string[] }) {
  return (
    <>
      <MainFields contact={contact} />
      <MoreFields contact={contact} tagsInUse={tagsInUse} />
      <ChannelFields chosen={contact.channels} />
    </>
  )
}

function MainFields({ contact }: { contact?: Known }) {
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

function ChannelFields({ chosen }: { chosen: Channel[] | null }) {
  return (
    <fieldset className="field">
      <legend>Best reached by</legend>
      <div className="choices">
        {channelOptions.map(({ value, label }) => (
          <CheckField
            key={value}
            name="channels"
            value={value}
            label={label}
            defaultChecked={chosen?.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function MoreFields({ contact, tagsInUse }: { contact?: Known; tagsInUse: string[] }) {
  return (
    <>
      <SelectField
        name="tie"
        label="How close you are"
        hint="The ones in between tend to help most in finding work."
        options={tieOptions}
        empty="I’d rather not say"
        defaultValue={contact?.tie}
      />
      <TextField name="role" label="Role" maxLength={lengths.name} defaultValue={contact?.role} />
      <TextField
        name="phone"
        label="Phone"
        maxLength={lengths.line}
        defaultValue={contact?.phone}
      />
      <TextField name="metOn" label="First met" type="date" defaultValue={contact?.metOn} />
      <TextField
        name="tags"
        label="Tags"
        hint="Between commas: a field, a place, a course."
        maxLength={LONGEST_TAG * MOST_TAGS}
        defaultValue={contact && writeTags(contact.tags)}
        suggestions={tagsInUse}
      />
      <TextArea
        name="gives"
        label="I could give them"
        hint="A text read over, a name, an afternoon. It comes up when you write to them."
        maxLength={lengths.note}
        rows={2}
        defaultValue={contact?.gives}
      />
      <TextArea
        name="offered"
        label="They offered"
        maxLength={lengths.note}
        rows={2}
        defaultValue={contact?.offered}
      />
    </>
  )
}
