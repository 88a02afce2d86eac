import { SelectField, TextArea, TextField } from '@/app/_ui/fields'
import type { CommunityRow } from '@/db/network/meet-ups/tables'
import { lengths } from '@/lib/lengths'
import { communityOptions } from '@/lib/network/words'

type Known = Pick<CommunityRow, 'name' | 'kind' | 'link' | 'nextVisitOn'> & { note: string | null }

export function CommunityFields({ community }: { community?: Known }) {
  return (
    <>
      <div className="field-row">
        <TextField
          name="name"
          label="Name"
          maxLength={lengths.name}
          defaultValue={community?.name}
          required
        />
        <SelectField
          name="kind"
          label="Kind"
          options={communityOptions}
          defaultValue={community?.kind ?? 'forum'}
        />
      </div>
      <div className="field-row">
        <TextField
          name="link"
          label="Link"
          type="url"
          maxLength={lengths.link}
          defaultValue={community?.link}
        />
        <TextField
          name="nextVisitOn"
          label="Next visit"
          type="date"
          defaultValue={community?.nextVisitOn}
        />
      </div>
      <TextArea
        name="note"
        label="Note"
        hint="Sealed with your own key."
        maxLength={lengths.note}
        rows={2}
        defaultValue={community?.note}
      />
    </>
  )
}
