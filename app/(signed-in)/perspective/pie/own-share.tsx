'use client'

import { useId, useRef, useState } from 'react'
import { ownShare, withOwnShare } from '@/lib/perspective/pie'
import { SliceKey } from './pie-chart'

/** One's own share, last: it is what is left, and can be changed once something else has some. */
export function OwnShare({
  shares,
  isAlive,
  onChange,
}: {
  shares: readonly number[]
  isAlive: boolean
  onChange: (shares: number[]) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  // As they were before the first key, so that half a number leaves no trace in the others.
  const before = useRef(shares)
  const own = ownShare(shares)
  const isTheirTurn = shares.every((share) => share === 0)

  function type(text: string) {
    setTyped(text)
    const percent = /^\d{1,3}$/.test(text) ? Number(text) : undefined
    if (percent !== undefined && percent <= 100) onChange(withOwnShare(before.current, percent))
  }

  return (
    <fieldset className="field own-share">
      <legend>And last, your own</legend>
      <p className="hint" id={`${id}-hint`}>
        It is what the others leave. The aim is accuracy, not absolution: to see your part at its
        own size, neither larger nor smaller.
      </p>
      {isAlive ? (
        <div className="pie-row">
          <SliceKey />
          <div className="field">
            <label htmlFor={id}>My own share</label>
            <input
              id={id}
              type="number"
              min={0}
              max={100}
              value={typed ?? own}
              disabled={isTheirTurn}
              aria-describedby={`${id}-hint`}
              onFocus={() => {
                before.current = shares
              }}
              onChange={({ target }) => type(target.value)}
              onBlur={() => setTyped(undefined)}
            />
          </div>
        </div>
      ) : (
        <p>My own share: {own} %. It is worked out anew when you keep the pie.</p>
      )}
    </fieldset>
  )
}
