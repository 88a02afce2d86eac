import { Temporal } from 'temporal-polyfill'
import { type Day, dayIn } from '@/lib/day'

/** What a calendar and a clock on the wall say somewhere; `time` is `HH:MM`. */
export type WallClock = { day: Day; time: string }

/**
 * The instant at which the clocks of an IANA zone show a time (`HH:MM`) on a day. A time that the
 * spring change skips is the later one, and of a time that comes twice in autumn it is the first.
 *
 * @throws RangeError when there is no such zone or no such time.
 */
export function instantAt(zone: string, day: Day, time: string): Date {
  const there = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  })
  return new Date(there.epochMilliseconds)
}

/** What the clocks of an IANA zone show at an instant, to the minute. */
export function wallClockIn(zone: string, instant: Date): WallClock {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' })
  return { day: dayIn(zone, instant), time }
}

/** Whether a text names a zone of the IANA database; a bare offset such as `+02:00` doesn’t. */
export function isZone(text: string): boolean {
  if (!/^[a-z]/i.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}
