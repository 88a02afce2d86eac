import { addDays, type Day, dayIn } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'

const MINUTE_MS = 60_000

type Digest = {
  /** An IANA zone, and a time of day on its clocks, `HH:MM`. */
  zone: string
  time: string
  /** The day of the last one, or of the last that had nothing to say. */
  lastDigestOn: Day | null
}

/**
 * When the next digest is looked at: once each local day, at the same time on the clock. A time that
 * the spring change skips is the later one, and of a time that comes twice it is the first.
 */
export function nextDigestAt({ zone, time, lastDigestOn, after }: Digest & { after: Date }): Date {
  const today = dayIn(zone, after)
  let day = lastDigestOn !== null && lastDigestOn >= today ? addDays(lastDigestOn, 1) : today
  for (;;) {
    const at = momentOn(day, { zone, time })
    if (at > after) return at
    day = addDays(day, 1)
  }
}

/**
 * Which day’s digest is due at an instant, or null: one that was late is made up for on its own day
 * and on no other.
 */
export function digestDay({ zone, time, lastDigestOn, now }: Digest & { now: Date }): Day | null {
  const today = dayIn(zone, now)
  if (lastDigestOn !== null && lastDigestOn >= today) return null
  return momentOn(today, { zone, time }) <= now ? today : null
}

// Where the spring change takes the last hour of a day, as in Greenland, what is later than a time in
// it is tomorrow: the day’s own digest then comes in the minute before.
function momentOn(day: Day, { zone, time }: Pick<Digest, 'zone' | 'time'>): Date {
  const at = instantAt(zone, day, time)
  if (dayIn(zone, at) === day) return at
  return new Date(instantAt(zone, addDays(day, 1), '00:00').getTime() - MINUTE_MS)
}
