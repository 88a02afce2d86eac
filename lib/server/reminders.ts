import { listAnswersTo } from '@/db/reminders/answers'
import { gatherFacts } from '@/db/reminders/facts'
import type { UserId } from '@/lib/account/user-id'
import { addDays, dayIn } from '@/lib/day'
import { dueNow } from '@/lib/reminders/due-now'
import { type Reminder, remindersFrom } from '@/lib/reminders/reminder'
import type { Sealed } from '@/lib/sealed'
import { instantAt } from '@/lib/zoned-time'

/** How many of each kind are spoken of at once: more would be a reproach, not a reminder. */
const MOST = 12

type When = {
  zone: string
  now: Date
  /** What comes due until then counts already. */
  by?: Date
}

/** A reminder, and her own words for it where there are any: still sealed. */
export type DueReminder = Reminder & { what?: Sealed }

/** What is due for one person at an instant, the earliest first. */
export async function dueReminders(
  userId: UserId,
  { zone, now, by = now }: When,
): Promise<DueReminder[]> {
  const today = dayIn(zone, now)
  const facts = await gatherFacts(userId, { now, today, to: today, limit: MOST })
  const possible = remindersFrom(facts, zone)
  const names = possible.filter(({ at }) => at <= by).map(({ name }) => name)
  const due = dueNow(possible, await listAnswersTo(userId, names), by)
  const words = new Map(facts.followUps.map(({ id, what }) => [id, what]))
  return due.map((one) => ({ ...one, what: words.get(one.id) }))
}

/** How many things wait for one person by the end of their day. */
export async function countDueFor(userId: UserId, { zone, now }: When): Promise<number> {
  const midnight = instantAt(zone, addDays(dayIn(zone, now), 1), '00:00')
  return (await dueReminders(userId, { zone, now, by: new Date(midnight.getTime() - 1) })).length
}
