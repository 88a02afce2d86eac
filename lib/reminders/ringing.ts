import type { Day } from '@/lib/day'
import type { Reminder } from './reminder'
import { reminderHint, reminderTitle } from './sentence'

/** One reminder as it is shown. */
export type Rung = Pick<Reminder, 'name' | 'href' | 'answers'> & { title: string; hint: string }

/** What the bell asks for. */
export type Ringing = { isResting: boolean; reminders: Rung[] }

type Reader = { zone: string; locale: string; today: Day }

/** A reminder in words; `what` are her own for it, where there are any. */
export function ringing(reminder: Reminder, reader: Reader, what?: string): Rung {
  const { name, href, answers } = reminder
  const title = reminderTitle(reminder, what)
  return { name, href, answers, title, hint: reminderHint(reminder, reader) }
}
