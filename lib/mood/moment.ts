import { type Day, dayIn } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import { instantAt } from '@/lib/zoned-time'

const DAY_MS = 86_400_000
/** No tap waits longer than this in a page that is still open. */
const LONGEST_WAIT_MS = 30 * DAY_MS

/**
 * When a mood was felt. The phone's clock is believed when it tells of the last weeks; one that
 * runs ahead, or has never been set, means now: nobody should lose a mood over a clock.
 */
export function feltAt(said: Date | null, now: Date): Date {
  if (!said) return now
  const waitedMs = now.getTime() - said.getTime()
  return waitedMs >= 0 && waitedMs <= LONGEST_WAIT_MS ? said : now
}

/**
 * The moment of a mood that is told for a whole day: noon of it by her clock, or now on a day whose
 * noon has not come.
 *
 * @throws Refusal when the day has not come yet.
 */
export function momentOf(on: Day, { zone, now }: { zone: string; now: Date }): Date {
  refuseFuture(on, dayIn(zone, now))
  const noon = instantAt(zone, on, '12:00')
  return noon < now ? noon : now
}
