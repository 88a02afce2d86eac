import type { Brand } from '@/lib/brand'
import { dateFormat } from '@/lib/formats'

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export type Day = Brand<string, 'Day'>

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_A_DAY = 86_400_000

/** The day a text names, or null when no such day exists (31 February, year 0). */
export function parseDay(text: string): Day | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  if (year < 1900 || year > 2199) return null
  const instant = new Date(Date.UTC(year, month - 1, date))
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date
  return exists ? asDay(text) : null
}

/** The day it is at an instant for someone living in an IANA time zone. */
export function dayIn(zone: string, instant: Date): Day {
  const parts = dateFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return asDay(`${part('year')}-${part('month')}-${part('day')}`)
}

export function addDays(day: Day, days: number): Day {
  return asDay(new Date(utc(day) + days * MS_A_DAY).toISOString().slice(0, 10))
}

/** The same date so many months later, or the last of a month that has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return asDay(moved.toISOString().slice(0, 10))
}

/** Monday to Friday after `day`, counted `days` times; public holidays are not known here. */
export function addWorkingDays(day: Day, days: number): Day {
  let current = day
  for (let left = days; left > 0; ) {
    current = addDays(current, 1)
    if (!isWeekend(current)) left -= 1
  }
  return current
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_A_DAY)
}

export function isAfter(day: Day, other: Day): boolean {
  return day > other
}

/** A day for reading, in the person's own locale: "Mon 23 Nov", with the year when it differs. */
export function formatDay(day: Day, locale: string, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return dateFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  }).format(new Date(utc(day)))
}

/** A day for a document, in the person's own locale: "23 November 2026". */
export function formatDayInFull(day: Day, locale: string): string {
  const whole = dateFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return whole.format(new Date(utc(day)))
}

/** "today", "tomorrow", "3 days ago": how far a day lies from the viewer's own. */
export function relativeDay(day: Day, today: Day, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    daysBetween(today, day),
    'day',
  )
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(utc(day)).getUTCDay()
  return weekday === 0 || weekday === 6
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

// The one place text becomes a Day: every caller above has shown that the day exists.
function asDay(text: string): Day {
  return text as Day
}
