import { addDays, type Day, dayIn } from '@/lib/day'
import type { Found } from './found'

/** Before then no watch and no app had begun to count: a clock that was never set. */
export const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)

/**
 * The days between which everything lies that a file could repeat: from the day before its first to
 * the day after its last, since what begins a minute before midnight may have been noted either way.
 */
export function daysOf(found: readonly Found[], zone: string): { from: Day; to: Day } | null {
  let [first, last] = [LATEST, EARLIEST]
  for (const { start } of found) {
    if (start === null || start < EARLIEST || start > LATEST) continue
    first = Math.min(first, start)
    last = Math.max(last, start)
  }
  if (first > last) return null
  return {
    from: addDays(dayIn(zone, new Date(first)), -1),
    to: addDays(dayIn(zone, new Date(last)), 1),
  }
}
