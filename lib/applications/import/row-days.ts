import { type Day, isAfter } from '@/lib/day'
import { readFileDay, type Unread } from '@/lib/files/dates'
import { quoted } from '@/lib/files/plain-words'
import { Refusal } from '@/lib/refusal'
import { isBlank } from './cells'
import type { DayField } from './fields'
import { headerOf, type Row, rawOf, textOf } from './row'

type DayOrWords = { day: Day | null; words: string }

const NOTHING: DayOrWords = { day: null, words: '' }

/** A day that has come, or null for an empty cell. @throws Refusal saying why it can't be taken. */
export function pastDay(row: Row, field: DayField): Day | null {
  const text = rawOf(row, field)
  if (isNoDay(text)) return null
  const { day, because } = readFileDay(text, row.reading.order)
  if (because !== null) throw new Refusal(why(text, because, headerOf(row, field)))
  if (isAfter(day, row.reading.today)) {
    throw new Refusal(`${quoted(text)} under ${quoted(headerOf(row, field))} has not come yet.`)
  }
  return day
}

/**
 * A day that may lie ahead, or the words that stand there instead (“rolling”, “in a week”).
 * @throws Refusal when a day is written that doesn't exist or can be read in two ways.
 */
export function anyDay(row: Row, field: DayField): DayOrWords {
  const text = textOf(row, field) ?? ''
  if (isNoDay(text)) return NOTHING
  const { day, because } = readFileDay(text, row.reading.order)
  if (because === null) return { day, words: '' }
  if (because === 'unreadable' || because === 'no-year') return { day: null, words: text }
  throw new Refusal(why(text, because, headerOf(row, field)))
}

function isNoDay(text: string): boolean {
  return isBlank(text) || /^(no|not yet|not applied|never|nein|non)$/i.test(text)
}

function why(text: string, because: Unread, header: string): string {
  switch (because) {
    case 'no-such-day':
      return `${quoted(text)} is not a day that exists.`
    case 'two-ways':
      return `${quoted(text)} can be read as two different days. Choose which number is the day.`
    case 'no-year':
      return `${quoted(text)} has no year.`
    case 'unreadable':
      return `${quoted(text)} under ${quoted(header)} can’t be read as a day.`
  }
}
