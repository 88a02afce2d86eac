import { type Day, daysBetween } from '@/lib/day'
import { countOf } from '@/lib/plural'

/** For how long something has stood where it stands: "since today", "12 days". */
export function waitedFor(since: Day, today: Day): string {
  const days = daysBetween(since, today)
  return days < 1 ? 'since today' : countOf(days, 'day')
}
