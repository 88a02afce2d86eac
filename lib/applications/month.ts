import { addDays, type Day, parseDay } from '@/lib/day'
import { dateFormat } from '@/lib/formats'

/** A day of a calendar's month, or of the weeks at its edges. */
export type MonthDay = { day: Day; inMonth: boolean }

const DAYS_A_WEEK = 7

/** The weeks of a month from Monday on (ISO 8601), with the days before and after that fill them. */
export function weeksOf(month: string): MonthDay[][] {
  const first = firstOf(month)
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % DAYS_A_WEEK
  const weeks: MonthDay[][] = []
  let start = addDays(first, -weekday)
  do {
    const monday = start
    weeks.push(
      Array.from({ length: DAYS_A_WEEK }, (_, at) => {
        const day = addDays(monday, at)
        return { day, inMonth: day.startsWith(month) }
      }),
    )
    start = addDays(start, DAYS_A_WEEK)
  } while (start.startsWith(month))
  return weeks
}

/** The month, `YYYY-MM`, so many months from another. */
export function monthsFrom(month: string, months: number): string {
  const first = new Date(`${firstOf(month)}T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return first.toISOString().slice(0, 7)
}

/** "November 2026", in the person's own locale. */
export function monthName(month: string, locale: string): string {
  const name = dateFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  return name.format(new Date(`${firstOf(month)}T00:00:00Z`))
}

/** The short names of the weekdays from Monday on, in the person's own locale. */
export function weekdayNames(locale: string): string[] {
  const name = dateFormat(locale, { timeZone: 'UTC', weekday: 'short' })
  return weeksOf('2026-06')[0]?.map(({ day }) => name.format(new Date(`${day}T00:00:00Z`))) ?? []
}

function firstOf(month: string): Day {
  const first = parseDay(`${month}-01`)
  if (!first) throw new Error(`${month} is no month.`)
  return first
}
