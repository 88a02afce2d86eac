'use client'

import { type MouseEvent, useActionState } from 'react'
import { whyNot } from '@/app/_ui/sending'
import { TapOutcome } from '@/app/_ui/waiting-outcome'
import { useTaps } from '@/app/_ui/waiting-taps'
import { type Mood, moodName, moodOptions } from '@/lib/mood/words'
import { idle } from '@/lib/result'
import { logMood } from './actions'
import { Face } from './face'
import { moodTap } from './mood-query'

/**
 * One tap says how it is. `id` is for a browser without JavaScript; each tap makes its own. It asks
 * aloud where no heading does.
 */
export function QuickMood({ id, asks = false }: { id: string; asks?: boolean }) {
  const [posted, post] = useActionState(logMood, idle)
  const { tap, last } = useTaps('mood')

  function note(event: MouseEvent, mood: Mood) {
    event.preventDefault()
    tap(moodTap(mood))
  }

  return (
    <form action={post} className="section">
      <input type="hidden" name="id" value={id} />
      <fieldset className="field">
        <legend className={asks ? undefined : 'visually-hidden'}>How are you right now?</legend>
        <div className="choices five">
          {moodOptions.map(({ value, label }) => (
            <button
              key={value}
              type="submit"
              name="mood"
              value={value}
              className="button quiet"
              aria-pressed={last ? last.tap.says === moodName(value) : undefined}
              onClick={(event) => note(event, value)}
            >
              <Face mood={value} />
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <TapOutcome
        last={last}
        before={posted.status === 'saved' ? posted.message : whyNot(posted)}
      />
    </form>
  )
}
