'use client'

import { useEffect, useState } from 'react'

/** What has just been done, and for a while the way back; or why it was not done. */
export type Told = { key: string; message: string; isProblem?: boolean; undo?: () => void }

/** For how long, in milliseconds, a slip can be taken back. */
const OFFERED_MS = 10_000

/** A line at the foot of the page. It waits as long as someone is on it with pointer or focus. */
export function UndoNote({ told, onGone }: { told: Told | null; onGone: () => void }) {
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (!told || held) return
    const gone = setTimeout(onGone, OFFERED_MS)
    return () => clearTimeout(gone)
  }, [told, held, onGone])

  return (
    <div className="undo-note">
      <div role="status">{told && !told.isProblem && <p>{told.message}</p>}</div>
      <div role="alert">{told?.isProblem && <p>{told.message}</p>}</div>
      {told && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits; the buttons act
        <div
          className="buttons"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {told.undo && (
            <button type="button" className="button quiet" onClick={told.undo}>
              Undo
            </button>
          )}
          <button type="button" className="button text" onClick={onGone}>
            Close
          </button>
        </div>
      )}
    </div>
  )
}
