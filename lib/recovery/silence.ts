import { type Day, daysBetween, isAfter } from '@/lib/day'
import { ENOUGH } from '@/lib/enough'

/** Where no usual wait is known, silence is spoken of after this many days. */
const LONG_SILENCE_DAYS = 30
/** However quickly others answer: less than this is no silence. */
const SHORTEST_SILENCE_DAYS = 7

export type UsualWait = { days: number; count: number }

/** How long answers usually took, as their median in days; null under five of them. */
export function usualWait(waits: readonly number[]): UsualWait | null {
  if (waits.length < ENOUGH) return null
  const sorted = waits.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] as number
  const days = sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2
  return { days: Math.round(days), count: sorted.length }
}

/**
 * Since when nothing has been heard: the last change, or the last time they met. Null while there is
 * a meeting ahead.
 */
export function quietSince(stageSince: Day, meetings: readonly Day[], today: Day): Day | null {
  if (meetings.some((day) => isAfter(day, today))) return null
  return meetings.reduce((latest, day) => (isAfter(day, latest) ? day : latest), stageSince)
}

/** How long it has been silent, once that is longer than usual; null while waiting is ordinary. */
export function longSilence(
  since: Day,
  today: Day,
  usual: UsualWait | null,
): { days: number } | null {
  const days = daysBetween(since, today)
  const bound = usual ? Math.max(usual.days, SHORTEST_SILENCE_DAYS) : LONG_SILENCE_DAYS
  return days > bound ? { days } : null
}
