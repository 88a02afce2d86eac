import { type Day, isAfter, parseDay } from '@/lib/day'
import { type Order, orderedNumbers, parseFileDay } from '@/lib/files/dates'
import type { Entry } from './said'

/** How a file writes its days, as far as all of them together tell. */
export function orderIn(entries: readonly Entry[]): Order | null {
  const numbers = entries.flatMap(({ said }) =>
    said ? [orderedNumbers(said.metOn), orderedNumbers(said.offeredOn)] : [],
  )
  const dayFirst = numbers.some((each) => each && each.first > 12 && each.second <= 12)
  const monthFirst = numbers.some((each) => each && each.second > 12 && each.first <= 12)
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day-first' : 'month-first'
}

/** A day that has come; null where none is written, or none that could be meant. */
export function dayOf(
  text: string,
  { order, today }: { order: Order | null; today: Day },
): Day | null {
  const day = parseDay(text) ?? parseFileDay(text, order)
  return day && !isAfter(day, today) ? day : null
}
