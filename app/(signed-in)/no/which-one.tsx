'use client'

import { useState } from 'react'
import { Hidden, TextField } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'

type Open = { id: string; company: string; role: string }

const TAPS = 4

/** Whose no it was: one tap for the newest open applications, or the name typed. */
export function WhichOne({ open, meant }: { open: Open[]; meant?: Open }) {
  const [chosen, setChosen] = useState(meant)
  const taps = meant ? [] : open.slice(0, TAPS)
  return (
    <div className="form">
      <Hidden name="applicationId" value={chosen?.id ?? ''} />
      <TextField
        key={chosen?.id}
        name="company"
        label="Company"
        maxLength={lengths.name}
        defaultValue={chosen?.company}
        suggestions={[...new Set(open.map(({ company }) => company))]}
        autoFocus={open.length === 0}
        required
      />
      {taps.length > 0 && (
        <fieldset className="choices plain-group">
          <legend className="visually-hidden">Your newest open applications</legend>
          {taps.map((application) => (
            <button
              key={application.id}
              type="button"
              className="button quiet small"
              aria-pressed={application.id === chosen?.id}
              onClick={() => setChosen(application)}
            >
              {application.company}
              <span className="soft">{application.role}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
