import { addDays, type Day, daysBetween } from '@/lib/day'
import { isPaused, type Pause } from './pause'
import { countedMinutes, guideMinutes, type Moved } from './week'

/** In so many days half the way up is gone, in full weeks, and half the way down, in empty ones. */
const HALF_LIFE = { up: 14, down: 56 }
const WEEK = 7

/** Days to look back for a score of today: what lies before is worth less than a hundredth. */
export const SCORED_DAYS = 400

/**
 * How steadily she has moved, from 0 to 100: a score that fades gently instead of a streak that
 * breaks. Exponential smoothing, as habit scores are kept in Loop Habit Tracker, here of the share
 * of a full week, and slower downhill than up: for each day
 *
 *     score(day) = k · score(day − 1) + (1 − k) · week(day)
 *     week(day)  = counted minutes of the seven days up to it ÷ 150, at most 1
 *     k          = 0.5^(1/14) where week(day) is above the score, else 0.5^(1/56)
 *
 * So two full weeks come to about 40 from nothing, and one week missed costs less than a tenth,
 * which two weeks bring back. Days of a pause are taken out of the calendar altogether: they neither
 * count nor cost.
 *
 * @param moved what was moved since `SCORED_DAYS` ago, in any order.
 */
export function steadiness(
  moved: readonly Moved[],
  { pauses, today }: { pauses: readonly Pause[]; today: Day },
): number {
  const byDay = new Map<Day, number>()
  for (const one of moved) byDay.set(one.on, (byDay.get(one.on) ?? 0) + countedMinutes(one))
  const first = [...byDay.keys()].sort()[0]
  if (first === undefined) return 0
  const week: number[] = []
  let score = 0
  for (let ago = daysBetween(first, today); ago >= 0; ago -= 1) {
    const day = addDays(today, -ago)
    if (isPaused(pauses, day)) continue
    week.push(byDay.get(day) ?? 0)
    if (week.length > WEEK) week.shift()
    const share = Math.min(1, week.reduce((all, minutes) => all + minutes, 0) / guideMinutes)
    const keeps = 0.5 ** (1 / (share > score ? HALF_LIFE.up : HALF_LIFE.down))
    score = keeps * score + (1 - keeps) * share
  }
  return Math.round(score * 100)
}
