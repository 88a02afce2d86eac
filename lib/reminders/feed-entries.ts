import { UNKNOWN_ROLE } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'
import { beforeInterview, hourBefore } from './before-interview'
import type { Facts } from './reminder'
import { reminderTitle } from './sentence'
import type { ReminderKind } from './words'

type Changing = { createdAt: Date; changedAt?: Date | null }
type Interview = Facts['interviews'][number] & {
  role: string
  minutes: number
  zone: string
  changedAt: Date
}

type Dated<Kind extends keyof Facts> = (Facts[Kind][number] & Changing)[]

/** What a calendar is told of: the same facts as reminders, and since when they are as they are. */
export type FeedFacts = {
  followUps: Dated<'followUps'>
  cadences: Dated<'cadences'>
  tries: Dated<'tries'>
  medals: Dated<'medals'>
  communities: Dated<'communities'>
  interviews: Interview[]
  meetUps: (Dated<'meetUps'>[number] & { time: string | null; place: string | null })[]
}

/** When it is: a day wherever one is, or a stretch of time by the clocks of a zone. */
export type When = { day: Day } | { start: Date; end: Date; zone: string }

export type FeedEntry = {
  /** Stays the same whatever changes, so that a calendar moves the entry it has. */
  uid: string
  title: string
  when: When
  path: string
  place: string | null
  changedAt: Date
  /** Seconds from its start, which for a day is midnight; before it they are negative. */
  alarms: number[]
}

type Options = { zone: string; withNames: boolean }

const NINE_O_CLOCK = 9 * 3600
const MEET_UP_MS = 2 * 3_600_000

const nameless: Partial<Record<ReminderKind, string>> = {
  'follow-up': 'Follow up with somebody',
  cadence: 'A line to somebody',
  'first-try': 'Ask for feedback',
  'second-try': 'A second line',
  medal: 'Write to somebody again',
  'meet-up': 'A meet-up',
  community: 'Look in on people',
}

/** A calendar’s entries. They never hold what she wrote, and without names nobody’s name either. */
export function feedEntries(facts: FeedFacts, { zone, withNames }: Options): FeedEntry[] {
  const titled = (kind: ReminderKind, about: string) =>
    withNames ? reminderTitle({ kind, about }) : (nameless[kind] ?? 'A reminder')
  const wholeDay = (
    kind: ReminderKind,
    { id, on, ...row }: { id: string; on: Day } & Changing,
    { about, path }: { about: string; path: string },
  ): FeedEntry => ({
    ...{ uid: `${kind}-${id}@onward`, title: titled(kind, about), when: { day: on }, path },
    ...{ place: null, changedAt: changed(row), alarms: [NINE_O_CLOCK] },
  })
  return [
    ...facts.interviews.map((interview) => ofInterview(interview, { zone, withNames })),
    ...facts.followUps.map((row) =>
      wholeDay('follow-up', row, { about: row.contactName, path: `/network/${row.contactId}` }),
    ),
    ...facts.cadences.map((row) =>
      wholeDay('cadence', row, { about: row.contactName, path: `/network/${row.id}` }),
    ),
    ...facts.tries.map((row) =>
      wholeDay(row.which === 'first' ? 'first-try' : 'second-try', row, {
        ...{ about: row.company, path: `/feedback/requests/${row.id}` },
      }),
    ),
    ...facts.medals.map((row) =>
      wholeDay('medal', row, {
        about: row.person ? `${row.person} at ${row.company}` : row.company,
        path: '/reminders',
      }),
    ),
    ...facts.communities.map((row) =>
      wholeDay('community', row, { about: row.title, path: '/network/meet-ups' }),
    ),
    ...facts.meetUps.map(({ time, place, ...row }) => {
      const path = `/network/meet-ups/${row.id}`
      const entry = wholeDay('meet-up', row, { about: row.title, path })
      return { ...entry, ...timed(row.on, time, zone), place: withNames ? place : null }
    }),
  ]
}

function ofInterview(interview: Interview, { zone, withNames }: Options): FeedEntry {
  const { id, company, role, startsAt: start, minutes } = interview
  const what = role === UNKNOWN_ROLE ? company : `${company}, ${role}`
  const { evening, hour } = beforeInterview(start, zone)
  return {
    // As in the file of this one interview, so that a calendar which has that keeps one entry.
    uid: `${id}@onward`,
    title: withNames ? `Interview: ${what}` : 'Interview',
    when: { start, end: new Date(start.getTime() + minutes * 60_000), zone: interview.zone },
    ...{ path: `/prep/${id}`, place: null, changedAt: interview.changedAt },
    alarms: [evening, hour].map((alarm) => secondsFrom(start, alarm)),
  }
}

// The clock on the wall there: moving to another zone moves the instant with it.
function timed(on: Day, time: string | null, zone: string): Pick<FeedEntry, 'when' | 'alarms'> {
  if (time === null) return { when: { day: on }, alarms: [NINE_O_CLOCK] }
  const start = instantAt(zone, on, time)
  const end = new Date(start.getTime() + MEET_UP_MS)
  return { when: { start, end, zone }, alarms: [secondsFrom(start, hourBefore(start))] }
}

function secondsFrom(start: Date, alarm: Date): number {
  return (alarm.getTime() - start.getTime()) / 1000
}

function changed({ createdAt, changedAt }: Changing): Date {
  return changedAt ?? createdAt
}
