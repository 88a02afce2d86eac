import { addDays, type Day, dayIn } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'
import { beforeInterview } from './before-interview'
import { nameOf } from './name'
import type { ReminderAnswer, ReminderKind } from './words'

/** When a new day begins, by the clocks where she lives. */
const MORNING = '07:00'

/** Whatever she may want to be reminded of, as it is remembered: names and days, no words of hers. */
export type Facts = {
  followUps: { id: string; contactId: string; contactName: string; on: Day }[]
  cadences: { id: string; contactName: string; on: Day }[]
  tries: {
    id: string
    which: 'first' | 'second'
    recoveryId: string | null
    company: string
    on: Day
  }[]
  answers: { id: string; company: string; opensAt: Date }[]
  interviews: { id: string; company: string; startsAt: Date }[]
  medals: { id: string; company: string; person: string | null; on: Day }[]
  meetUps: { id: string; title: string; on: Day }[]
  communities: { id: string; title: string; on: Day }[]
  notes: { id: string; recoveryId: string; openedAt: Date }[]
}

/** Something to come back to. */
export type Reminder = {
  /** Its lasting name; see `name.ts`. */
  name: string
  kind: ReminderKind
  /** The row it is about. */
  id: string
  /** From when it is due, and its day where she lives. */
  at: Date
  on: Day
  /** Who or what it is about; never anything she wrote. */
  about: string
  /** Where to do something about it. */
  href: string
  /** What she can say to it from where she is. */
  answers: readonly ReminderAnswer[]
}

type Made = Omit<Reminder, 'name' | 'on'> & { occasion?: string }

const anything: readonly ReminderAnswer[] = ['done', 'later', 'dropped']
const notDone: readonly ReminderAnswer[] = ['later', 'dropped']
const seen: readonly ReminderAnswer[] = ['done']

/**
 * Everything that could remind her, each with its moment by the clocks of an IANA zone, the
 * earliest first.
 */
export function remindersFrom(facts: Facts, zone: string): Reminder[] {
  return [...ofPeople(facts, zone), ...ofTheSearch(facts, zone), ...ofCircles(facts, zone)]
    .map(({ occasion = '', ...one }) => ({
      ...one,
      name: nameOf({ ...one, occasion }),
      on: dayIn(zone, one.at),
    }))
    .sort((one, other) => one.at.getTime() - other.at.getTime() || (one.name < other.name ? -1 : 1))
}

function ofPeople({ followUps, cadences, medals }: Facts, zone: string): Made[] {
  return [
    ...followUps.map(
      ({ id, contactId, contactName, on }): Made => ({
        ...{ kind: 'follow-up', id, ...inTheMorning(on, zone), about: contactName },
        ...{ href: `/network/${contactId}`, answers: anything },
      }),
    ),
    ...cadences.map(
      ({ id, contactName, on }): Made => ({
        ...{ kind: 'cadence', id, ...inTheMorning(on, zone), about: contactName },
        ...{ href: `/network/${id}`, answers: anything },
      }),
    ),
    ...medals.map(
      ({ id, company, person, on }): Made => ({
        ...{ kind: 'medal', id, ...inTheMorning(on, zone) },
        about: person ? `${person} at ${company}` : company,
        ...{ href: '/reminders', answers: anything },
      }),
    ),
  ]
}

function ofTheSearch({ tries, answers, interviews, notes }: Facts, zone: string): Made[] {
  return [
    ...tries.map(
      ({ id, which, recoveryId, company, on }): Made => ({
        ...{ kind: which === 'first' ? 'first-try' : 'second-try', id, ...inTheMorning(on, zone) },
        ...{ about: company, answers: notDone },
        href: recoveryId ? `/recovery/${recoveryId}/feedback` : `/feedback/requests/${id}`,
      }),
    ),
    ...answers.map(
      ({ id, company, opensAt }): Made => ({
        ...{ kind: 'answer', id, at: opensAt, about: company },
        ...{ href: `/feedback/${id}`, answers: notDone },
      }),
    ),
    ...interviews.flatMap((interview) => beforeAnInterview(interview, zone)),
    ...notes.map(
      ({ id, recoveryId, openedAt }): Made => ({
        ...{ kind: 'note', id, at: openedAt, about: 'you' },
        ...{ href: `/recovery/${recoveryId}`, answers: seen },
      }),
    ),
  ]
}

function beforeAnInterview(
  { id, company, startsAt }: Facts['interviews'][number],
  zone: string,
): Made[] {
  const one = { id, occasion: String(startsAt.getTime()), about: company }
  const { evening, hour } = beforeInterview(startsAt, zone)
  return [
    { ...one, kind: 'interview-evening', at: evening, href: `/prep/${id}`, answers: seen },
    {
      ...{ ...one, kind: 'interview-hour', at: hour },
      ...{ href: `/prep/${id}`, answers: seen },
    },
  ]
}

function ofCircles({ meetUps, communities }: Facts, zone: string): Made[] {
  return [
    ...meetUps.flatMap(({ id, title, on }): Made[] => {
      const one = { id, about: title, href: `/network/meet-ups/${id}`, answers: seen }
      return [
        { ...one, kind: 'meet-up', ...inTheMorning(on, zone) },
        { ...one, kind: 'after-meet-up', ...inTheMorning(addDays(on, 1), zone) },
      ]
    }),
    ...communities.map(
      ({ id, title, on }): Made => ({
        ...{ kind: 'community', id, ...inTheMorning(on, zone), about: title },
        ...{ href: '/network/meet-ups', answers: anything },
      }),
    ),
  ]
}

function inTheMorning(on: Day, zone: string): { occasion: string; at: Date } {
  return { occasion: on, at: instantAt(zone, on, MORNING) }
}
