import { addDays, type Day, isAfter } from '@/lib/day'
import { countOf } from '@/lib/plural'

/** How many days a rhythm may have at most. */
export const longestCadence = 730

type Rhythm = { cadenceDays: number | null; lastTouchOn: Day | null; addedOn: Day }

/** When the two would be in touch again, or null when no rhythm was asked for. */
export function dueOn({ cadenceDays, lastTouchOn, addedOn }: Rhythm): Day | null {
  return cadenceDays === null ? null : addDays(lastTouchOn ?? addedOn, cadenceDays)
}

/** Whether the day of a rhythm has come. */
export function isDue(nextTouchOn: Day | null, today: Day): boolean {
  return nextTouchOn !== null && !isAfter(nextTouchOn, today)
}

/** "every day", "every 30 days". */
export function cadenceWords(days: number): string {
  return days === 1 ? 'every day' : `every ${countOf(days, 'day')}`
}
