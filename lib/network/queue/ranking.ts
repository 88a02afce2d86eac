import { type Day, daysBetween } from '@/lib/day'
import type { Tie } from '../words'
import { sharedField } from './field'

/** What is known of one person she could write to. */
export type Candidate = {
  id: string
  name: string
  company: string | null
  companyKey: string | null
  role: string | null
  tie: Tie | null
  tags: string[]
  lastTouchOn: Day | null
  nextTouchOn: Day | null
  /** When they offered something; null for nothing. */
  offeredOn: Day | null
  addedOn: Day
  /** A gathering ahead where she hopes to find them. */
  event: { name: string; on: Day } | null
  /** An interview ahead with the application they have to do with. */
  interview: { company: string; on: Day } | null
}

/** A no of the last weeks, and where it came from. */
export type RecentNo = {
  company: string
  companyKey: string | null
  role: string
  tags: string[]
  receivedOn: Day
}

/** An interview ahead, at a company where she may know somebody. */
export type Ahead = { company: string; companyKey: string | null; on: Day }

export type Why =
  | { is: 'offered'; on: Day }
  | { is: 'interview-soon'; company: string; on: Day }
  | { is: 'event-soon'; event: string; on: Day }
  | { is: 'no-at-company'; company: string; on: Day }
  | { is: 'overdue'; since: Day }
  | { is: 'no-in-field'; field: string; company: string }
  | { is: 'seen-now-and-then' }
  | { is: 'quiet'; since: Day | null }

export type Ranked = Candidate & { why: Why }

type Situation = {
  noes: readonly RecentNo[]
  interviews: readonly Ahead[]
  today: Day
}

/** For how many days after a touch there is nothing to write about yet. */
const JUST_IN_TOUCH = 7
/** For how many days after a no the ties that help most come first. */
const AFTER_A_NO = 7
/** How many of them come first. */
const FIRST = 3

// How much each reason says; within one, the longer it has been quiet, the sooner.
const weight: Record<Why['is'], number> = {
  offered: 80,
  'interview-soon': 70,
  'event-soon': 60,
  'no-at-company': 50,
  overdue: 40,
  'no-in-field': 30,
  'seen-now-and-then': 20,
  quiet: 10,
}

// Not close, for whom a no is not news; not distant, who need to be reminded who she is.
const nearness: Record<Tie, number> = { moderate: 0, distant: 2, close: 3 }
const UNSAID = 1

/**
 * Whom to write to today, each with the one reason that says most. After a no the first three are
 * the moderately weak ties (Rajkumar et al. 2022; Granovetter 1973): moderate ones, then those she
 * has said nothing about, then distant ones. Somebody she was in touch with this week is left out,
 * unless they are about to meet.
 */
export function rankQueue(candidates: readonly Candidate[], situation: Situation): Ranked[] {
  const ranked = candidates
    .filter((candidate) => !isJustInTouch(candidate, situation.today))
    .map((candidate) => ({ ...candidate, why: whyNow(candidate, situation) }))
    .sort((one, other) => compare(one, other))
  if (!isAfterANo(situation)) return ranked
  const weakFirst = ranked
    .filter(({ tie }) => tie !== 'close')
    .toSorted((one, other) => nearnessOf(one) - nearnessOf(other) || compare(one, other))
    .slice(0, FIRST)
  const rest = ranked.filter((one) => !weakFirst.includes(one))
  return [...weakFirst.map(asWeakTie), ...rest]
}

/** Whether a no has come within the last days. */
export function isAfterANo({ noes, today }: Pick<Situation, 'noes' | 'today'>): boolean {
  return noes.some(({ receivedOn }) => daysBetween(receivedOn, today) < AFTER_A_NO)
}

/** The one reason that says most about writing to somebody today. */
export function whyNow(candidate: Candidate, { noes, interviews, today }: Situation): Why {
  const { companyKey, event, interview, offeredOn, lastTouchOn, nextTouchOn } = candidate
  if (offeredOn && (!lastTouchOn || lastTouchOn <= offeredOn)) {
    return { is: 'offered', on: offeredOn }
  }
  const meeting = interview ?? interviews.find((one) => isSame(one.companyKey, companyKey))
  if (meeting) return { is: 'interview-soon', company: meeting.company, on: meeting.on }
  if (event) return { is: 'event-soon', event: event.name, on: event.on }
  const from = noes.find((no) => isSame(no.companyKey, companyKey))
  if (from) return { is: 'no-at-company', company: from.company, on: from.receivedOn }
  if (nextTouchOn && nextTouchOn <= today) return { is: 'overdue', since: nextTouchOn }
  for (const no of noes) {
    const field = sharedField(candidate, no)
    if (field) return { is: 'no-in-field', field, company: no.company }
  }
  return { is: 'quiet', since: lastTouchOn }
}

function asWeakTie(one: Ranked): Ranked {
  const saysMore = one.why.is !== 'quiet' || one.tie !== 'moderate'
  return saysMore ? one : { ...one, why: { is: 'seen-now-and-then' } }
}

function compare(one: Ranked, other: Ranked): number {
  return (
    weight[other.why.is] - weight[one.why.is] ||
    quietSince(one).localeCompare(quietSince(other)) ||
    one.name.localeCompare(other.name) ||
    (one.id < other.id ? -1 : 1)
  )
}

function nearnessOf({ tie }: Candidate): number {
  return tie ? nearness[tie] : UNSAID
}

function quietSince({ lastTouchOn, addedOn }: Candidate): Day {
  return lastTouchOn ?? addedOn
}

function isJustInTouch({ lastTouchOn, event, interview }: Candidate, today: Day): boolean {
  if (!lastTouchOn) return false
  const days = daysBetween(lastTouchOn, today)
  return event || interview ? days < 1 : days < JUST_IN_TOUCH
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other
}
