import type { Day } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import type { TouchKind } from './words'

type Touch = { kind: TouchKind; on: Day }

/** One interaction, on a day that has come. @throws Refusal when it hasn't. */
export function touched<Kept extends Touch>(touch: Kept, today: Day): Kept {
  refuseFuture(touch.on, today)
  return touch
}

/** Somebody first met on a day that has come, if any is known. @throws Refusal when it hasn't. */
export function met<Card extends { metOn: Day | null }>(card: Card, today: Day): Card {
  if (card.metOn) refuseFuture(card.metOn, today)
  return card
}

/**
 * The one tap: they were in touch on the day of it, however that was.
 *
 * @throws Refusal when that day hasn’t come.
 */
export function tappedTouch(on: Day | null, today: Day): Touch {
  return touched({ kind: 'other', on: on ?? today }, today)
}
