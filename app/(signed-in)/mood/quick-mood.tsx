'use client'

import { useMutation } from '@tanstack/react-query'
import { type MouseEvent, useActionState, useRef } from 'react'
import { v7 } from 'uuid'
import { type Mood, moodName, moodOptions } from '@/lib/mood/words'
import { type ActionResult, idle } from '@/lib/result'
import { logMood } from './actions'
import { sendMood, type Tap } from './mood-query'

/**
 * One tap says how it is. `id` is for a browser without JavaScript; each tap makes its own. It asks
 * aloud where no heading does.
 */
export function QuickMood({ id, asks = false }: { id: string; asks?: boolean }) {
  const [posted, post] = useActionState(logMood, idle)
  const log = useMutation({ mutationFn: sendMood })
  const latest = log.variables
  // A second tap may come before the first is drawn, so it is compared with what was sent.
  const lastTap = useRef<Tap>(null)

  function note(event: MouseEvent, mood: Mood) {
    event.preventDefault()
    const before = lastTap.current
    if (before?.mood === mood && (log.isPending || isJustNow(before.at))) return
    lastTap.current = { id: v7(), mood, at: new Date().toISOString() }
    log.mutate(lastTap.current)
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
              aria-pressed={latest ? latest.mood === value : undefined}
              onClick={(event) => note(event, value)}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <div role="status">
        {latest ? <p>{said(latest.mood, log)}</p> : <p>{sentence(posted)}</p>}
      </div>
      {log.isError && (
        <button type="button" className="button quiet" onClick={() => log.mutate(log.variables)}>
          Try again
        </button>
      )}
    </form>
  )
}

// Two taps on the same word in a moment are one mood from a nervous thumb.
function isJustNow(at: string): boolean {
  return Date.now() - Date.parse(at) < 2000
}

type Sending = {
  isPaused: boolean
  isError: boolean
  failureCount: number
  data?: ActionResult
}

function said(mood: Mood, { isPaused, isError, failureCount, data }: Sending): string | undefined {
  if (isPaused) {
    return `Waiting for the connection. Keep this page open, and “${moodName(mood)}” goes out by itself.`
  }
  if (isError) return `“${moodName(mood)}” is not saved yet: the server didn’t answer.`
  if (!data && failureCount > 0) return `Still sending “${moodName(mood)}”.`
  const isRefused = data?.status === 'refused' || data?.status === 'invalid'
  return isRefused ? sentence(data) : `Noted: ${moodName(mood)}`
}

function sentence(result: ActionResult): string | undefined {
  if (result.status === 'saved') return result.message
  if (result.status === 'invalid') return Object.values(result.fields)[0]
  return result.status === 'idle' ? undefined : result.reason
}
