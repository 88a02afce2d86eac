import { addDays, type Day } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import { Refusal } from '@/lib/refusal'

/** Days on which nothing is expected of her, both counted; without an end it goes on. */
export type Pause = { from: Day; until: Day | null }

/** A pause as it may be kept. @throws Refusal when it begins in the future, or ends before it began. */
export function checkedPause<Kept extends Pause>(pause: Kept, today: Day): Kept {
  refuseFuture(pause.from, today)
  if (pause.until !== null && pause.until < pause.from) {
    throw new Refusal('The last day lies before the first.')
  }
  return pause
}

/** The last day of a pause that ends now: yesterday; null when it has begun only today, and so was none. */
export function lastDayOf({ from }: Pick<Pause, 'from'>, today: Day): Day | null {
  const yesterday = addDays(today, -1)
  return yesterday < from ? null : yesterday
}

export function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, until }) => from <= day && (until === null || day <= until))
}
