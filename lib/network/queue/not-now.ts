import { addDays, type Day } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'

/** For how many days somebody is left out of the queue. */
const A_WEEK = 7

/** Under which name it is remembered that she’d rather not write to somebody now. */
export function notNowName(contactId: string): string {
  return `reach-out:${contactId}`
}

/** When they may come up again, by the clocks of an IANA zone. */
export function upAgainAt({ zone, today }: { zone: string; today: Day }): Date {
  return instantAt(zone, addDays(today, A_WEEK), '00:00')
}
