'use client'

import { SubmitButton, TextField } from '@/app/_ui/fields'
import { countOf } from '@/lib/plural'

/** What can be done to the ticked ones. Without JavaScript it stands below the table, ready. */
export function BulkBar({ ticked, archived }: { ticked: number; archived: boolean }) {
  return (
    <fieldset className="bulk plain-group" data-idle={ticked === 0 || undefined}>
      <legend className="soft small">
        {ticked === 0
          ? 'Tick some, to change many at once'
          : `${countOf(ticked, 'application')} ticked`}
      </legend>
      <div className="buttons">
        <TextField name="tags" label="Tag" maxLength={200} />
        <SubmitButton look="quiet" name="what" value="tag">
          Add tag
        </SubmitButton>
        <SubmitButton look="quiet" name="what" value="untag">
          Remove tag
        </SubmitButton>
        {!archived && (
          <SubmitButton look="quiet" name="what" value="archive">
            Archive
          </SubmitButton>
        )}
        <SubmitButton look="quiet" name="what" value="ghosted">
          Close: no answer came
        </SubmitButton>
      </div>
    </fieldset>
  )
}
