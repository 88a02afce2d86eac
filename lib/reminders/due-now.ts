import { addDays, type Day } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'
import type { Reminder } from './reminder'
import type { ReminderAnswer, ReminderKind } from './words'

/** What she has said to a reminder, by its lasting name. */
export type Answered = { about: string; answer: ReminderAnswer; until: Date | null }

/** “Later” is the next morning; somebody one meant to write to can wait a week. */
const MORNING = '07:00'
const A_WEEK: readonly ReminderKind[] = ['cadence', 'community']

/** The reminders whose moment has come and which she hasn’t put away, the earliest first. */
export function dueNow(
  reminders: readonly Reminder[],
  answered: readonly Answered[],
  now: Date,
): Reminder[] {
  const said = new Map(answered.map((one) => [one.about, one]))
  const due = reminders.filter(({ name, at }) => at <= now && !isAway(said.get(name), now))
  // Of two moments of one thing only the later still says something.
  const superseded = new Set(
    due.flatMap(({ kind, id }) => {
      if (kind === 'interview-hour') return [`interview-evening ${id}`]
      return kind === 'after-meet-up' ? [`meet-up ${id}`] : []
    }),
  )
  return due.filter(({ kind, id }) => !superseded.has(`${kind} ${id}`))
}

/** When a reminder that was put off comes back, by the clocks of an IANA zone. */
export function backAt(kind: ReminderKind, { zone, today }: { zone: string; today: Day }): Date {
  return instantAt(zone, addDays(today, A_WEEK.includes(kind) ? 7 : 1), MORNING)
}

function isAway(said: Answered | undefined, now: Date): boolean {
  if (!said) return false
  return said.answer !== 'later' || said.until === null || said.until > now
}
