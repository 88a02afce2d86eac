import { type Day, parseDay } from '@/lib/day'
import { monthOf } from './month-names'

/** Which of the first two numbers of 03/04/2026 is the day. */
export type Order = 'day-first' | 'month-first'

export type Unread = 'no-such-day' | 'two-ways' | 'no-year' | 'unreadable'
export type DayReading = { day: Day; because: null } | { day: null; because: Unread }

type Parts = { year: number; month: number; date: number }
type Found = Parts | Unread | null

const EARLIEST = 1990
const LATEST = 2100
const LONGEST = 90
const MS_A_DAY = 86_400_000
/** Excel’s day 0 is 30 December 1899 for every day after February 1900. */
const EXCEL_START = Date.UTC(1899, 11, 30)
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lu|ma|me|je|ve|ju|vi)/i
const BETWEEN = /^(st|nd|rd|th|er|ere|of|de|del|le|the|den|dem|der|am|on|el|t|z)$/i

/** The day a cell names, or null when it names none (31/02/2026, “soon”). */
export function parseFileDay(text: string, order: Order | null): Day | null {
  return readFileDay(text, order).day
}

/** As `parseFileDay`, and why not. The day is the one that is written, whatever its zone. */
export function readFileDay(text: string, order: Order | null): DayReading {
  const written =
    text
      .slice(0, 4 * LONGEST)
      .trim()
      .split('→', 1)[0]
      ?.trim() ?? ''
  if (written.length > LONGEST) return { day: null, because: 'unreadable' }
  const found =
    yearFirst(written) ?? inNumbers(written, order) ?? named(written) ?? counted(written)
  if (found === null) return { day: null, because: 'unreadable' }
  if (typeof found === 'string') return { day: null, because: found }
  const day = dayOf(found)
  return day ? { day, because: null } : { day: null, because: 'no-such-day' }
}

/** Whether a cell is meant as a day, even if no such day exists. */
export function looksLikeDay(text: string): boolean {
  return readFileDay(text, null).because !== 'unreadable'
}

/** The two numbers of 03/04/2026 whose order differs between countries, or null. */
export function orderedNumbers(
  text: string,
): { first: number; second: number; year: number } | null {
  const match = /^(\d{1,2})([-/])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?=$|[\s,T(])/.exec(text.trim())
  if (!match) return null
  return { first: Number(match[1]), second: Number(match[3]), year: fullYear(match[4] ?? '') }
}

/** The day two numbers and a year name when read in an order. */
export function inOrder(
  { first, second, year }: { first: number; second: number; year: number },
  order: Order,
): Day | null {
  return dayOf(
    order === 'day-first'
      ? { year, month: second, date: first }
      : { year, month: first, date: second },
  )
}

function yearFirst(text: string): Found {
  const match =
    /^(\d{4})([-/.年])\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?=$|[日\s,T(])/.exec(text) ??
    /^((?:19|20)\d{2})()(\d{2})(\d{2})(?=$|T)/.exec(text)
  return match && { year: Number(match[1]), month: Number(match[3]), date: Number(match[4]) }
}

function inNumbers(text: string, order: Order | null): Found {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?=$|[\s,T(])/.exec(text)
  if (dotted) {
    const [date, month] = [Number(dotted[1]), Number(dotted[2])]
    return { year: fullYear(dotted[3] ?? ''), month, date }
  }
  const numbers = orderedNumbers(text)
  if (!numbers) return /^\d{1,2}[/.]\d{1,2}\.?$/.test(text) ? 'no-year' : null
  const { first, second, year } = numbers
  const known = order ?? onlyOrder(first, second)
  if (!known) return 'two-ways'
  return known === 'day-first'
    ? { year, month: second, date: first }
    : { year, month: first, date: second }
}

function onlyOrder(first: number, second: number): Order | null {
  if (first > 12 || first === second) return 'day-first'
  return second > 12 ? 'month-first' : null
}

function named(text: string): Found {
  let month: number | null = null
  const numbers: string[] = []
  // A clock time is one token, so that its hours are never taken for a year.
  for (const token of text.match(/\p{L}\p{M}*(?:\p{L}|\p{M})*|\d+(?:[:.]\d+)*/gu) ?? []) {
    if (numbers.length === 2) break
    if (/^\d{1,4}$/.test(token)) numbers.push(token)
    else if (monthOf(token)) month = monthOf(token)
    else if (/^\d/.test(token)) break
    else if (!WEEKDAY.test(token) && !BETWEEN.test(token)) return null
  }
  return month === null ? null : withMonth(month, numbers)
}

function withMonth(month: number, [first = '', second = '']: string[]): Found {
  if (first === '' || first.length === 3) return null
  if (second === '') return first.length === 4 ? null : 'no-year'
  if (first.length === 4) return { year: Number(first), month, date: Number(second) }
  return { year: fullYear(second), month, date: Number(first) }
}

function counted(text: string): Found {
  if (/^\d{5}(\.\d+)?$/.test(text)) return utcParts(EXCEL_START + Math.floor(+text) * MS_A_DAY)
  if (/^1?\d{9}(\.\d+)?$/.test(text)) return utcParts(Number(text) * 1000)
  return /^1?\d{12}$/.test(text) ? utcParts(Number(text)) : null
}

function utcParts(ms: number): Parts {
  const instant = new Date(ms)
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    date: instant.getUTCDate(),
  }
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length !== 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function dayOf({ year, month, date }: Parts): Day | null {
  if (year < EARLIEST || year > LATEST) return null
  return parseDay(`${year}-${pad(month)}-${pad(date)}`)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
