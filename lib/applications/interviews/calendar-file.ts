import ical from 'ical-generator'
import { calendarText } from '@/lib/calendar-text'
import { UNKNOWN_ROLE } from '../words'
import { endOf } from './when'
import { type InterviewKind, interviewKindName } from './words'

/** What a calendar may know of an interview. Never the notes: a calendar is often shared. */
export type CalendarEntry = {
  id: string
  company: string
  role: string
  round: number
  kind: InterviewKind
  startsAt: Date
  minutes: number
  place: string | null
  link: string | null
  people: string[]
}

const list = new Intl.ListFormat('en-GB')

/**
 * One interview as an iCalendar file (RFC 5545), with its times in UTC and an identity that stays,
 * so that a calendar that is given it again moves the entry it has.
 *
 * @param changedAt when what it says was last changed.
 */
export function calendarFile(entry: CalendarEntry, changedAt: Date): string {
  const calendar = ical({
    prodId: { company: 'Onward', product: 'Interviews', language: 'EN' },
    events: [
      {
        id: `${entry.id}@onward`,
        stamp: changedAt,
        start: entry.startsAt,
        end: endOf(entry),
        summary: calendarText(summary(entry)),
        location: entry.place && calendarText(entry.place),
        url: entry.link && uri(entry.link),
        description: calendarText(description(entry)),
      },
    ],
  })
  // Every line ends with a line break, the last one too.
  return `${calendar.toString()}\r\n`
}

function summary({ company, role }: CalendarEntry): string {
  return role === UNKNOWN_ROLE ? `Interview: ${company}` : `Interview: ${company}, ${role}`
}

function description({ round, kind, people, link }: CalendarEntry): string {
  const lines = [
    `Round ${round}, ${interviewKindName(kind).toLowerCase()}`,
    people.length > 0 && `With ${list.format(people)}`,
    // Once more in words: several calendars don't show an entry's address.
    link,
  ]
  return lines.filter(Boolean).join('\n')
}

// The generator escapes commas and semicolons as in a text, which an address doesn't know.
function uri(link: string): string {
  return new URL(link).href.replaceAll(',', '%2C').replaceAll(';', '%3B')
}
