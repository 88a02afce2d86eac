import { ENOUGH } from '@/lib/enough'
import type { Step } from './words'

/** How often a step was rated before and after, and the mean change in mood (points of 1 to 5). */
export type StepUse = { step: Step; count: number; lift: number }

/** The steps with enough uses to speak of, the largest mean lift first; ties by more uses. */
export function ranked(uses: readonly StepUse[]): StepUse[] {
  return uses
    .filter(({ count }) => count >= ENOUGH)
    .toSorted((one, other) => other.lift - one.lift || other.count - one.count)
}

/** The step that has lifted this person's mood most so far; none while nothing is known to. */
export function bestStep(uses: readonly StepUse[]): Step | null {
  const best = ranked(uses)[0]
  return best && best.lift > 0 ? best.step : null
}

/** "+0.8 on average" in words for the screen: one decimal, with its sign. */
export function liftInWords(lift: number): string {
  const rounded = Math.round(lift * 10) / 10
  if (rounded === 0) return 'about the same before and after'
  const size = Math.abs(rounded).toFixed(1)
  return rounded > 0 ? `${size} higher afterwards` : `${size} lower afterwards`
}
