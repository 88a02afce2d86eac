import { type Day, isAfter } from '@/lib/day'

type Visited = { name: string; nextVisitOn: Day | null; lastVisitOn: Day | null }

/** Those with a next visit first, the earliest ahead; then the rest by name. */
export function byNextVisit<Any extends Visited>(communities: readonly Any[]): Any[] {
  const key = ({ nextVisitOn, name }: Visited) => `${nextVisitOn ?? '9999'} ${name.toLowerCase()}`
  return [...communities].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** Whether the day of the next visit has come. */
export function isVisitDue({ nextVisitOn }: Pick<Visited, 'nextVisitOn'>, today: Day): boolean {
  return nextVisitOn !== null && !isAfter(nextVisitOn, today)
}

/** Just been there, and nothing said of the next time: the moment to ask. */
export function asksForNext(
  { nextVisitOn, lastVisitOn }: Pick<Visited, 'nextVisitOn' | 'lastVisitOn'>,
  today: Day,
): boolean {
  return nextVisitOn === null && lastVisitOn === today
}
