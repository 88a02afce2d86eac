'use client'

import { useEffect, useState } from 'react'
import { Hidden, SelectField, SubmitButton } from '@/app/_ui/fields'
import { Form, useFormState } from '@/app/_ui/form'
import { isForgotten, minutesWalked, onTheClock } from '@/lib/exercise/walk'
import { moodOptions } from '@/lib/mood/words'
import { endWalk } from './actions'
import { useWakeLock } from './use-wake-lock'

type Props = {
  id: string
  /** When it began, and when the server drew this, by the server’s clock, in ms since 1970. */
  startedAt: number
  serverNow: number
  /** How long it was meant to be, in minutes. */
  meant: number
}

/** The clock of a walk, and the way home: it never stops by itself, and asks nothing meanwhile. */
export function RunningWalk({ id, startedAt, serverNow, meant }: Props) {
  const now = useServerClock(serverNow)
  const left = startedAt + meant * 60_000 - (now ?? serverNow)
  const walk = { startedAt: new Date(startedAt), minutes: meant }
  const isLong = isForgotten(walk, new Date(now ?? serverNow))
  useWakeLock()
  return (
    <>
      {!isLong && (
        <>
          <p className="walk-clock" role="timer" aria-label="Time left">
            {onTheClock(left)}
          </p>
          <progress
            className="walk-bar"
            max={meant * 60}
            value={Math.max(0, Math.min(meant * 60, meant * 60 - left / 1000))}
            aria-label="How far the walk has come"
          />
        </>
      )}
      <p role="status">{left <= 0 ? afterwards(meant, isLong) : ''}</p>
      <Form action={endWalk} label="Back from the walk">
        <Hidden name="id" value={id} />
        {now !== undefined && <MinutesHome minutes={minutesWalked(walk, new Date(now))} />}
        <SelectField
          name="moodAfter"
          label="How is it now?"
          options={moodOptions}
          empty="I’d rather not say"
        />
        <div className="buttons">
          <SubmitButton>{left <= 0 ? 'I’m back' : 'I’m back already'}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

function afterwards(meant: number, isLong: boolean): string {
  return isLong
    ? `You may be home long since. “I’m back” keeps the ${meant} minutes you meant to walk, and you can put them right afterwards.`
    : `That’s ${meant} minutes. Stay out for as long as it’s good.`
}

/** How long it was when she first said that she is back, however long the saving takes. */
function MinutesHome({ minutes }: { minutes: number }) {
  const { pending } = useFormState()
  const [home, setHome] = useState<number>()
  if (pending && home === undefined) setHome(minutes)
  return <Hidden name="minutes" value={String(home ?? minutes)} />
}

/** The server’s time, each second; undefined until the page has come to life. */
function useServerClock(serverNow: number): number | undefined {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const ahead = serverNow - Date.now()
    const tick = () => setNow(Date.now() + ahead)
    tick()
    const timer = setInterval(tick, 1000)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [serverNow])
  return now
}
