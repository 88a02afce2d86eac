import { addDays, type Day, daysBetween } from '@/lib/day'
import { ENOUGH } from '@/lib/enough'

/** A day on which moods were noted: how many, and their mean, from 1 to 5. */
export type MoodDay = { on: Day; count: number; average: number }

/** Her usual is what the four weeks before were like. */
export const USUAL_DAYS = 28
/** So near to the usual counts as there: a quarter of a point. */
const NEAR = 0.25

/** Her usual mood before a day: the mean of the days that have one, or null where they are too few. */
export function usualBefore(days: readonly MoodDay[], day: Day): number | null {
  const from = addDays(day, -USUAL_DAYS)
  const before = days.filter(({ on }) => from <= on && on < day)
  if (before.length < ENOUGH) return null
  return before.reduce((all, { average }) => all + average, 0) / before.length
}

/**
 * Days from a no until her mood was level again: until the first day after it whose mean is no more
 * than a quarter of a point below her usual.
 *
 * @returns null where too little is noted to say, where it isn’t so yet, and on the day itself.
 */
export function daysUntilLevel(days: readonly MoodDay[], no: Day, today: Day): number | null {
  const usual = usualBefore(days, no)
  if (usual === null || no >= today) return null
  const level = days
    .filter(({ on, average }) => no < on && on <= today && average >= usual - NEAR)
    .map(({ on }) => on)
    .sort()[0]
  return level === undefined ? null : daysBetween(no, level)
}
