import { type Day, isAfter } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import { Refusal } from '@/lib/refusal'

type Held = { on: Day; notedAt: Date | null }

/** Whether it is time to ask how it was: on its day, and for as long as nothing was said. */
export function asksHowItWas({ on, notedAt }: Held, today: Day): boolean {
  return notedAt === null && hasCome({ on }, today)
}

export function hasCome({ on }: Pick<Held, 'on'>, today: Day): boolean {
  return !isAfter(on, today)
}

/** How it was is said once its day has come. @throws Refusal before. */
export function refuseBeforehand({ on }: Pick<Held, 'on'>, today: Day): void {
  refuseFuture(on, today)
}

/**
 * The people met bear the day of the meet-up, so that it stays once they are noted.
 *
 * @throws Refusal when another day is asked for.
 */
export function refuseAnotherDay(before: Held, on: Day): void {
  if (before.notedAt !== null && before.on !== on) {
    throw new Refusal('Who was there is noted with this day already, so the day stays as it is.')
  }
}
