import { SelectField, TextArea, TextField } from '@/app/_ui/fields'
import type { MeetUpRow } from '@/db/network/meet-ups/tables'
import { lengths } from '@/lib/lengths'

type Known = Pick<MeetUpRow, 'name' | 'on' | 'time' | 'place' | 'link' | 'communityId'> & {
  lookFor: string | null
}
type Props = { communities: { id: string; name: string }[]; meetUp?: Known }

export function MeetUpFields({ communities, meetUp }: Props) {
  return (
    <>
      <TextField
        name="name"
        label="What it is"
        maxLength={lengths.name}
        defaultValue={meetUp?.name}
        required
      />
      <div className="field-row">
        <TextField name="on" label="Day" type="date" defaultValue={meetUp?.on} required />
        <TextField name="time" label="Starts at" type="time" defaultValue={meetUp?.time} />
      </div>
      <div className="field-row">
        <TextField
          name="place"
          label="Where"
          maxLength={lengths.line}
          defaultValue={meetUp?.place}
        />
        <TextField
          name="link"
          label="Link"
          type="url"
          maxLength={lengths.link}
          defaultValue={meetUp?.link}
        />
      </div>
      {communities.length > 0 && (
        <SelectField
          name="communityId"
          label="Part of"
          empty="Nothing in particular"
          options={communities.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={meetUp?.communityId}
        />
      )}
      <TextArea
        name="lookFor"
        label="Who to look for"
        hint="A speaker, someone from a company you like, anyone standing alone by the coffee. Sealed with your own key."
        maxLength={lengths.note}
        rows={2}
        defaultValue={meetUp?.lookFor}
      />
    </>
  )
}
