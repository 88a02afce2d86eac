import { addDays, type Day, isAfter } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import type { Fate } from './words'

/** How many evenings the writing takes. */
export const EVENINGS = 5
/** For how long it is written on each, in minutes. */
export const WRITING_MINUTES = 20
/** How long one evening's words may be, in characters: more than anyone types in an hour. */
export const LONGEST_EVENING = 40_000

const LOCKED_DAYS = 90
const LONGEST_LOCK_DAYS = 3660

type Finished = { evening: number; fate: Fate; lockedUntil: Day | null; on: Day }

/** The evening that comes next, and whether it is for another day; null after the last one. */
export function nextEvening(
  finished: readonly Finished[],
  today: Day,
): { evening: number; isForTomorrow: boolean } | null {
  const evening = Array.from({ length: EVENINGS }, (_, before) => before + 1).find(
    (each) => !finished.some((one) => one.evening === each),
  )
  if (evening === undefined) return null
  return { evening, isForTomorrow: finished.some(({ on }) => !isAfter(today, on)) }
}

/** Locked words stay shut until their day. */
export function isShut({ fate, lockedUntil }: Finished, today: Day): boolean {
  return fate === 'locked' && lockedUntil !== null && isAfter(lockedUntil, today)
}

/** Until when words are locked away unless another day is chosen. */
export function usualUnlockDay(today: Day): Day {
  return addDays(today, LOCKED_DAYS)
}

/**
 * What is kept of an evening: burnt words are not kept at all.
 *
 * @throws Refusal when there is nothing to keep, or the day to unlock it doesn't fit.
 */
export function finish<Words>(
  { words, fate, lockedUntil }: { words: Words | null; fate: Fate; lockedUntil: Day | null },
  today: Day,
): { words: Words | null; fate: Fate; lockedUntil: Day | null } {
  if (fate === 'burnt') return { words: null, fate, lockedUntil: null }
  if (words === null)
    throw new Refusal('There are no words yet. Write some, or leave this evening.')
  if (fate === 'kept') return { words, fate, lockedUntil: null }
  const until = lockedUntil ?? usualUnlockDay(today)
  if (!isAfter(until, today)) throw new Refusal('To lock it away, choose a day after today.')
  if (isAfter(until, addDays(today, LONGEST_LOCK_DAYS))) {
    throw new Refusal('That day is very far off. Choose one within ten years.')
  }
  return { words, fate, lockedUntil: until }
}
