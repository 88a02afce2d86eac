import { dateFormat } from '@/lib/formats'

/** The time of day for reading, where the person lives: "18:05". */
export function formatTime(instant: Date, locale: string, zone: string): string {
  return dateFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(instant)
}
