import ical, { ICalAlarmRelatesTo, ICalAlarmType, type ICalEventData } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { calendarText } from '@/lib/calendar-text'
import { vtimezone } from '@/lib/vtimezone'
import type { FeedEntry } from './feed-entries'

/** How often a calendar should look again, in seconds. */
const ASK_EVERY = 3600
const YEAR_MS = 366 * 86_400_000
/** 1 January 2026, in seconds: revisions are counted from there to stay small. */
const FIRST_REVISION = 1_767_225_600

/**
 * A feed that calendars subscribe to (RFC 5545, with the refresh interval of RFC 7986). Times stand
 * in the zone they were agreed in, with that zone’s rules, and days are days wherever one is. The
 * same entries always make the same text.
 *
 * @param publicUrl the address of this Onward, without a slash at its end.
 */
export function calendarFeed(entries: FeedEntry[], publicUrl: string): string {
  const times = entries.flatMap(({ when }) => ('start' in when ? [when.start.getTime()] : []))
  const from = new Date(Math.min(...times) - YEAR_MS)
  const to = new Date(Math.max(...times) + YEAR_MS)
  const calendar = ical({
    prodId: { company: 'Onward', product: 'Reminders', language: 'EN' },
    name: 'Onward',
    ttl: ASK_EVERY,
    // Named for none: only the entries have zones, each its own.
    timezone: { name: null, generator: (zone) => vtimezone(zone, from, to) },
    events: entries.map((entry) => event(entry, publicUrl)),
  })
  // Or what comes after the start would count from the end, which for a day is the next one; the
  // package takes this from nobody but its own method.
  for (const alarm of calendar.events().flatMap((one) => one.alarms())) {
    alarm.relatesTo(ICalAlarmRelatesTo.start)
  }
  return `${calendar.toString()}\r\n`
}

function event(
  { uid, title, when, path, place, changedAt, alarms }: FeedEntry,
  publicUrl: string,
): ICalEventData {
  return {
    id: uid,
    stamp: changedAt,
    lastModified: changedAt,
    // Grows with every change, as a revision does.
    sequence: Math.max(0, Math.floor(changedAt.getTime() / 1000) - FIRST_REVISION),
    summary: calendarText(title),
    location: place && calendarText(place),
    url: `${publicUrl}${path}`,
    ...('day' in when ? allDay(when.day) : stretch(when)),
    alarms: alarms.map((alarm) => ({
      type: ICalAlarmType.display,
      description: calendarText(title),
      // Never an instant, which the package would write by the clock of this server.
      triggerAfter: alarm,
    })),
  }
}

function allDay(day: string): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const start = Temporal.PlainDate.from(day)
  return { allDay: true, start, end: start.add({ days: 1 }) }
}

function stretch({ start, end, zone }: { start: Date; end: Date; zone: string }) {
  const there = (instant: Date) =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return { start: there(start), end: there(end), timezone: zone }
}
