import { dayIn, formatDay } from '@/lib/day'
import type { Person } from '@/lib/server/require-user'
import { formatTime } from '@/lib/time'

/** An instant as her own calendar and clock show it: "Tue 24 Nov, 10:00". */
export function clockWords(at: Date, { zone, locale, today }: Person): string {
  return `${formatDay(dayIn(zone, at), locale, today)}, ${formatTime(at, locale, zone)}`
}
