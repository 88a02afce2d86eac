import { addDays, type Day, isAfter, parseDay } from '@/lib/day'

const MONTHS = [
  /^(?:jan|ene|janv)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|mrz)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|mayo)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|ago|aoû|aou)/,
  /^(?:sep)/,
  /^(?:oct|okt)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic|déc)/,
]

/**
 * The day a line such as `Date: Tue, 3 Nov 2026 10:02:11 +0000` names (RFC 2822, ISO 8601, and how
 * mail programs write it), as its sender saw it. Null when it names none, when a day and a month
 * could be either (`03/11/2026`), or when it lies after today.
 */
export function mailDay(line: string, today: Day): Day | null {
  const day = dayNamed(line, (each) => !isAfter(each, addDays(today, 1)))
  // A sender further east may be a day ahead.
  return day && isAfter(day, today) ? today : day
}

/** The one day a text names that is fitting, with the month in words or in figures. */
export function dayNamed(line: string, fits: (day: Day) => boolean): Day | null {
  const text = line.slice(0, 300).toLowerCase()
  const days = [iso(text), dayFirst(text), monthFirst(text)].filter((day) => day !== null)
  const named = days.length > 0 ? days : inFigures(text)
  const fitting = [...new Set(named)].filter(fits)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function iso(text: string): Day | null {
  const [, year, month, date] = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? []
  return dayOf(year, month, date)
}

function dayFirst(text: string): Day | null {
  const [, date, month, year] =
    /\b(\d{1,2})(?:st|nd|rd|th|\.|er)?(?:\sde|\sof)?[\s-]{1,2}(\p{L}{3,10})\.?,?(?:\sde)?[\s-]{1,2}(\d{4})\b/u.exec(
      text,
    ) ?? []
  return dayOf(year, monthNumber(month), date)
}

function monthFirst(text: string): Day | null {
  const [, month, date, year] =
    /(?<!\p{L})(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u.exec(text) ?? []
  return dayOf(year, monthNumber(month), date)
}

function inFigures(text: string): Day[] {
  const [, one, mark, two, year] = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text) ?? []
  const full = year?.length === 2 ? `20${year}` : year
  const days = [dayOf(full, two, one), mark === '.' ? null : dayOf(full, one, two)]
  return days.filter((day) => day !== null)
}

function monthNumber(name: string | undefined): string | undefined {
  const at = name ? MONTHS.findIndex((month) => month.test(name)) : -1
  return at < 0 ? undefined : String(at + 1)
}

function dayOf(year?: string, month?: string, date?: string): Day | null {
  if (!year || !month || !date) return null
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
