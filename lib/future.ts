import { type Day, isAfter } from '@/lib/day'
import { Refusal } from '@/lib/refusal'

/** For what has happened. @throws Refusal when the day lies ahead of the person's own. */
export function refuseFuture(day: Day, today: Day): void {
  if (isAfter(day, today)) throw new Refusal('That day has not come yet.')
}
