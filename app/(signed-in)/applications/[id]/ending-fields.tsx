'use client'

import { useState } from 'react'
import { CheckField, SelectField } from '@/app/_ui/fields'
import { reasonOptions } from '@/lib/applications/reasons'
import { type Ending, endingOptions, endings } from '@/lib/applications/words'

/** How it ended, and the reasons that such an ending can have. */
export function EndingFields({ initially }: { initially: Ending }) {
  const [ending, setEnding] = useState(initially)
  return (
    <>
      <SelectField
        name="ending"
        label="How it ended"
        options={endingOptions}
        defaultValue={initially}
        onChange={(chosen) => setEnding(endings.find((each) => each === chosen) ?? ending)}
      />
      <fieldset className="field">
        <legend>What may have played a part</legend>
        <span className="hint">As far as you know or were told. All of it may stay open.</span>
        <div className="choices">
          {reasonOptions(ending).map(({ value, label }) => (
            <CheckField key={`${ending}-${value}`} name="reasons" label={label} value={value} />
          ))}
        </div>
      </fieldset>
    </>
  )
}
