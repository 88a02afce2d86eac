'use client'

import { type Sent, useIsOnline } from './waiting-taps'

/** What became of a tap, where it was made. It counts as done from the start, unless it waits. */
export function TapOutcome({
  last,
  done,
  before,
}: {
  last?: Sent
  done?: string
  before?: string
}) {
  const isOnline = useIsOnline()
  const said = last ? sentence(last, isOnline, done) : before
  return <div role="status">{said && <p>{said}</p>}</div>
}

function sentence(
  { tap, status, tries, message, problem }: Sent,
  isOnline: boolean,
  done?: string,
) {
  // Why is said once, in the line that stands on every page.
  if (problem) return `“${tap.says}” is not saved. ${problem.isLate ? '' : problem.reason}`
  if (status !== 'pending') return done ?? message ?? `Noted: ${tap.says}`
  if (!isOnline) return `Waiting for the connection. “${tap.says}” goes out by itself.`
  return tries > 0 ? `Still sending “${tap.says}”.` : (done ?? `Noted: ${tap.says}`)
}
