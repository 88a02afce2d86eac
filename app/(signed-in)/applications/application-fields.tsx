import { SelectField, TextField } from '@/app/_ui/fields'
import type { ApplicationRow } from '@/db/applications/tables'
import { remoteOptions } from '@/lib/applications/words'
import { lengths } from '@/lib/lengths'
import { writeTags } from '@/lib/tags'

type Known = Partial<
  Pick<
    ApplicationRow,
    'link' | 'source' | 'place' | 'remote' | 'salary' | 'deadlineOn' | 'followUpOn'
  >
>

/** What is said of the advert: all of it may stay empty. */
export function AdvertFields({
  known = {},
  tags = [],
  suggestions,
}: {
  known?: Known
  tags?: string[]
  suggestions: { sources: string[]; tags: string[] }
}) {
  return (
    <>
      <div className="field-row">
        <TextField
          name="source"
          label="Source"
          hint="Where you found it."
          maxLength={lengths.line}
          defaultValue={known.source}
          suggestions={suggestions.sources}
        />
        <TextField name="place" label="Place" maxLength={lengths.line} defaultValue={known.place} />
      </div>
      <div className="field-row">
        <SelectField
          name="remote"
          label="Where the work is done"
          options={remoteOptions}
          defaultValue={known.remote}
          empty="Not said"
        />
        <TextField
          name="salary"
          label="Salary"
          maxLength={lengths.line}
          defaultValue={known.salary}
        />
      </div>
      <div className="field-row">
        <TextField name="deadlineOn" label="Deadline" type="date" defaultValue={known.deadlineOn} />
        <TextField
          name="followUpOn"
          label="Follow up on"
          type="date"
          defaultValue={known.followUpOn}
        />
      </div>
      <TextField
        name="tags"
        label="Tags"
        hint="Words of your own, with commas between them."
        maxLength={lengths.line * 4}
        defaultValue={writeTags(tags)}
        suggestions={suggestions.tags}
      />
    </>
  )
}
