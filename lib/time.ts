import { type Day, dayIn, relativeDay } from '@/lib/day'
import { dateFormat } from '@/lib/formats'

/** The time of day for reading, where the person lives: "18:05". */
export function formatTime(instant: Date, locale: string, zone: string): string {
  return dateFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(instant)
}

/** A time within a day or two, for reading, where the person lives: "07:00 tomorrow". */
export function formatSoon(
  instant: Date,
  { locale, zone, today }: { locale: string; zone: string; today: Day },
): string {
  return `${formatTime(instant, locale, zone)} ${relativeDay(dayIn(zone, instant), today, locale)}`
}
