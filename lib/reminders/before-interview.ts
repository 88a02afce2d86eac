import { addDays, dayIn } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'

/** When evening comes, by the clocks where she lives. */
const EVENING = '18:00'
const HOUR_MS = 3_600_000

/**
 * When an interview is spoken of: the evening before is an evening where she lives, in an IANA
 * zone; an hour before is an hour anywhere.
 */
export function beforeInterview(startsAt: Date, zone: string): { evening: Date; hour: Date } {
  return {
    evening: instantAt(zone, addDays(dayIn(zone, startsAt), -1), EVENING),
    hour: hourBefore(startsAt),
  }
}

export function hourBefore(startsAt: Date): Date {
  return new Date(startsAt.getTime() - HOUR_MS)
}

/** The other way round: when it starts, by the reminder of an hour before. */
export function hourAfter(at: Date): Date {
  return new Date(at.getTime() + HOUR_MS)
}
