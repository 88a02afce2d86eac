import { type Day, isAfter } from '@/lib/day'
import { inOrder, type Order, orderedNumbers } from '@/lib/files/dates'
import { type DayField, type Mapping, otherDays, pastDays } from './fields'
import type { Table } from './table'

export type FoundOrder = Order | 'unclear' | 'neither'

type Numbers = { first: number; second: number; year: number }

/**
 * In which order a file writes its days, from all of them together. `values` are days that must
 * have come by `today`; `ahead` are others, such as deadlines.
 * “unclear” has to be asked; “neither” means that no day depends on it.
 */
export function readOrder(
  values: readonly string[],
  { today, ahead = [] }: { today: Day; ahead?: readonly string[] },
): FoundOrder {
  const past = values.flatMap((text) => orderedNumbers(text) ?? [])
  const all = [...past, ...ahead.flatMap((text) => orderedNumbers(text) ?? [])]
  if (all.length === 0) return 'neither'
  const dayFirst = all.some(({ first, second }) => first > 12 && second <= 12)
  const monthFirst = all.some(({ first, second }) => second > 12 && first <= 12)
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first'
  const open = all.filter(isOpen)
  if (open.length === 0) return 'day-first'
  if (dayFirst && monthFirst) return 'unclear'
  return byToday(past.filter(isOpen), today) ?? byClock(values) ?? 'unclear'
}

/** The same for the columns of a file that hold days. */
export function orderOf(table: Table, mapping: Mapping, { today }: { today: Day }): FoundOrder {
  const valuesOf = (fields: readonly DayField[]) =>
    fields.flatMap((field) => {
      const column = mapping[field]
      return column === null ? [] : table.rows.map(({ cells }) => cells[column] ?? '')
    })
  return readOrder(valuesOf(pastDays), { today, ahead: valuesOf(otherDays) })
}

function isOpen({ first, second }: Numbers): boolean {
  return first !== second && first <= 12 && second <= 12
}

function byToday(numbers: Numbers[], today: Day): Order | null {
  const hasFuture = (order: Order) =>
    numbers.some((each) => {
      const day = inOrder(each, order)
      return day !== null && isAfter(day, today)
    })
  const [dayFirst, monthFirst] = [hasFuture('day-first'), hasFuture('month-first')]
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'month-first' : 'day-first'
}

// “11/3/24, 2:15 PM” is how American English writes it, LinkedIn’s export among others; and
// “03/11/2024, 14:15:00” is how British English does.
function byClock(values: readonly string[]): Order | null {
  if (values.some((text) => /^\d+\/\d+\/\d+, \d+:\d+(:\d+)?\s[AP]M$/.test(text.trim()))) {
    return 'month-first'
  }
  return values.some((text) => /^\d\d\/\d\d\/\d{4}, \d\d:\d\d:\d\d$/.test(text.trim()))
    ? 'day-first'
    : null
}
