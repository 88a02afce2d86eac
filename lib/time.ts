import { type Day, dayIn, formatDay, relativeDay } from '@/lib/day'
import { dateFormat } from '@/lib/formats'

/** The time of day for reading, where the person lives: "18:05". */
export function formatTime(instant: Date, locale: string, zone: string): string {
  return dateFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(instant)
}

/** Whose calendar and clock an instant is read by. */
type Reader = { locale: string; zone: string; today: Day }

/** The day of an instant for reading, where the person lives: "Tue 24 Nov". */
export function formatDayAt(instant: Date, { locale, zone, today }: Reader): string {
  return formatDay(dayIn(zone, instant), locale, today)
}

/** An instant for reading, where the person lives: "Tue 24 Nov, 10:00". */
export function formatMoment(instant: Date, reader: Reader): string {
  return `${formatDayAt(instant, reader)}, ${formatTime(instant, reader.locale, reader.zone)}`
}

/** Since when, for reading, where the person lives: "18:05", and before today with its day. */
export function sinceWhen(instant: Date, reader: Reader): string {
  const isToday = dayIn(reader.zone, instant) === reader.today
  return isToday ? formatTime(instant, reader.locale, reader.zone) : formatMoment(instant, reader)
}

/** A time within a day or two, for reading, where the person lives: "07:00 tomorrow". */
export function formatSoon(instant: Date, { locale, zone, today }: Reader): string {
  return `${formatTime(instant, locale, zone)} ${relativeDay(dayIn(zone, instant), today, locale)}`
}
