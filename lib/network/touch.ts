import type { Day } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import type { TouchKind } from './words'

type Touch = { kind: TouchKind; on: Day }

/** One interaction, on a day that has come. @throws Refusal when it hasn't. */
export function touched<Kept extends Touch>(touch: Kept, today: Day): Kept {
  refuseFuture(touch.on, today)
  return touch
}

/** The one tap: they were in touch today, however that was. */
export function touchedToday(today: Day): Touch {
  return { kind: 'other', on: today }
}
