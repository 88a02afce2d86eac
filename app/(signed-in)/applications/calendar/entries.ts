import { listDated } from '@/db/applications/dated'
import { listInterviewsBetween } from '@/db/applications/interviews/queries'
import { listMatching } from '@/db/applications/queries'
import { listFollowUpsBetween } from '@/db/reminders/queries'
import { type ListFilter, narrows } from '@/lib/applications/filter'
import { interviewKindName } from '@/lib/applications/interviews/words'
import type { MonthDay } from '@/lib/applications/month'
import { addDays, type Day, dayIn } from '@/lib/day'
import { searchText } from '@/lib/search'
import { findNoted } from '@/lib/server/noted'
import type { Person } from '@/lib/server/require-user'
import { formatTime } from '@/lib/time'
import { instantAt } from '@/lib/zoned-time'

/** Something with a day of its own, and where it leads. */
export type Entry = {
  key: string
  day: Day
  /** The time of day there, for what has one. */
  time?: string
  kind: 'interview' | 'deadline' | 'follow-up'
  what: string
  who: string
  href: string
}

/** Enough for any month that a person can live through. */
const MOST_FOLLOW_UPS = 200

/**
 * Everything dated in these weeks that the filter asks for, in order. A follow-up with a person is
 * about no application, so only the words searched for can find it among narrower questions.
 */
export async function findEntries(
  person: Person,
  { weeks, filter }: { weeks: MonthDay[][]; filter: ListFilter },
): Promise<Entry[]> {
  const days = weeks.flat().map(({ day }) => day)
  const [from = person.today, to = person.today] = [days[0], days.at(-1)]
  const start = instantAt(person.zone, from, '00:00')
  const end = instantAt(person.zone, addDays(to, 1), '00:00')
  const [interviews, dated, followUps] = await Promise.all([
    listInterviewsBetween(person.id, start, end),
    listDated(person.id, { from, to }),
    listFollowUpsBetween(person.id, { from, to, limit: MOST_FOLLOW_UPS }),
  ])
  const asked = await askedFor(person, filter, [
    ...interviews.map(({ applicationId }) => applicationId),
    ...dated.map(({ id }) => id),
  ])
  const { search, ...narrower } = filter
  const withPeople = narrows(narrower)
    ? []
    : followUps.map(({ id, on, contactId, contactName, what }) => ({
        ...{ key: id, day: on, kind: 'follow-up' as const, who: contactName },
        ...{ what: person.vault.open('follow_ups.what', id, what), href: `/network/${contactId}` },
      }))
  return [
    ...interviews
      .filter(({ applicationId }) => asked(applicationId))
      .map((interview) => interviewEntry(interview, person)),
    ...dated
      .filter(({ id }) => asked(id))
      .flatMap((application) => datedEntries(application, { from, to })),
    ...withPeople.filter((entry) => fits(entry, search)),
  ].toSorted(inTime)
}

/** Tells which of these applications the list would show; without a question, all of them. */
async function askedFor(person: Person, filter: ListFilter, ids: string[]) {
  if (!narrows(filter)) return () => true
  const noted = await findNoted(person, filter.search)
  const shown = new Set(await listMatching(person.id, ids, { ...filter, archived: false, noted }))
  return (id: string) => shown.has(id)
}

type Interview = Awaited<ReturnType<typeof listInterviewsBetween>>[number]
type Dated = Awaited<ReturnType<typeof listDated>>[number]

function interviewEntry(interview: Interview, { zone, locale }: Person): Entry {
  return {
    key: interview.id,
    day: dayIn(zone, interview.startsAt),
    time: formatTime(interview.startsAt, locale, zone),
    kind: 'interview',
    what: interviewKindName(interview.kind),
    who: interview.company,
    href: `/applications/${interview.applicationId}`,
  }
}

function datedEntries(application: Dated, { from, to }: { from: Day; to: Day }): Entry[] {
  const { id, company, deadlineOn, followUpOn } = application
  const entry = (day: Day | null, kind: Entry['kind'], what: string): Entry[] =>
    day && day >= from && day <= to
      ? [{ key: `${id}-${kind}`, day, kind, what, who: company, href: `/applications/${id}` }]
      : []
  return [
    ...entry(deadlineOn, 'deadline', 'Deadline'),
    ...entry(followUpOn, 'follow-up', 'Follow up'),
  ]
}

function fits({ what, who }: Entry, search: string | undefined): boolean {
  return !search || searchText(who, what).includes(searchText(search))
}

function inTime(one: Entry, other: Entry): number {
  const key = ({ day, time = '' }: Entry) => `${day} ${time}`
  return key(one) < key(other) ? -1 : 1
}
