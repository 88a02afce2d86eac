'use client'

import { useEffect, useState } from 'react'

const IN_S = 4
const OUT_S = 6
const BREATHS = 6

/** One minute of slow breaths, for whoever wants it: in for four seconds, out for six. */
export function Breathe() {
  const [elapsed, setElapsed] = useState<number | null>(null)
  const isGoing = elapsed !== null
  const isOver = isGoing && elapsed >= BREATHS * (IN_S + OUT_S)

  useEffect(() => {
    if (!isGoing || isOver) return
    const tick = setTimeout(() => setElapsed((seconds) => (seconds ?? 0) + 1), 1000)
    return () => clearTimeout(tick)
  })

  const isIn = isGoing && elapsed % (IN_S + OUT_S) < IN_S
  return (
    <div className="breathe">
      <div
        className={isGoing && !isOver ? `breath ${isIn ? 'in' : 'out'}` : 'breath'}
        aria-hidden="true"
      />
      <div className="section">
        <p role="status" className="breath-words">
          {!isGoing && 'Six slow breaths, about a minute. Nothing is counted.'}
          {isGoing && !isOver && (isIn ? 'In…' : 'And out…')}
          {isOver && 'That was a minute. Stay as long as you like.'}
        </p>
        <div className="buttons">
          <button
            type="button"
            className="button quiet"
            onClick={() => setElapsed(isGoing && !isOver ? null : 0)}
          >
            {!isGoing && 'Breathe with me'}
            {isGoing && !isOver && 'Stop'}
            {isOver && 'Once more'}
          </button>
        </div>
      </div>
    </div>
  )
}
