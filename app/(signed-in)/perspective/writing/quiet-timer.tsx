'use client'

import { useEffect, useRef, useState } from 'react'
import { useFormState } from '@/app/_ui/form'
import { typeInto } from '@/app/_ui/type-into'
import { useIsAlive } from '@/app/_ui/use-is-alive'
import { WRITING_MINUTES } from '@/lib/perspective/evenings'
import { readStart, timeLeft } from '@/lib/perspective/quiet-timer'
import { countOf } from '@/lib/plural'

/** How often it looks at the clock, in milliseconds: it shows minutes only. */
const GLANCE_MS = 5000

/**
 * Twenty quiet minutes. It counts from the instant it was started, so a tab out of sight loses
 * nothing, and that instant is kept with the form's own draft. It ends nothing and makes no sound.
 */
export function QuietTimer() {
  const { offered } = useFormState()
  const [startedAt, setStartedAt] = useState(() => readStart(offered.startedAt))
  const [now, setNow] = useState<number>()
  const field = useRef<HTMLInputElement>(null)
  const isAlive = useIsAlive()

  useEffect(() => {
    if (startedAt === null) return
    const glance = () => setNow(Date.now())
    glance()
    const ticking = setInterval(glance, GLANCE_MS)
    document.addEventListener('visibilitychange', glance)
    return () => {
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', glance)
    }
  }, [startedAt])

  function start() {
    const instant = Date.now()
    setStartedAt(instant)
    setNow(instant)
    if (!field.current) return
    typeInto(field.current, String(instant))
    field.current.form?.querySelector('textarea')?.focus()
  }

  const left = now === undefined ? null : timeLeft(startedAt, now)
  return (
    <div className="quiet-timer">
      <input
        ref={field}
        type="hidden"
        name="startedAt"
        defaultValue={startedAt === null ? '' : String(startedAt)}
      />
      {isAlive && !left && (
        <button type="button" className="button quiet" onClick={start}>
          Start the {WRITING_MINUTES} minutes
        </button>
      )}
      {left && left.minutes > 0 && (
        <>
          <p role="timer" className="soft">
            {countOf(left.minutes, 'minute')} left
          </p>
          <div className="meter" aria-hidden="true">
            <span style={{ width: `${Math.round(left.share * 100)}%` }} />
          </div>
        </>
      )}
      <p role="status">
        {left?.minutes === 0 &&
          'The twenty minutes have passed. Finish your sentence, or go on for as long as you like.'}
      </p>
    </div>
  )
}
