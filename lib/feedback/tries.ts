import { addDays, addWorkingDays, type Day } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import type { Channel } from './words'

/** What is known of one request: when it went out, and whether an answer came since. */
export type Tries = {
  askOn: Day
  sentOn: Day | null
  againOn: Day | null
  letGoOn: Day | null
  /** The first answer about this application on or after `sentOn`. */
  answeredOn: Day | null
}

/** One of the two: when it went out, and how. */
export type Try = { which: 'first' | 'second'; on: Day; by: Channel }

export type Standing =
  | { is: 'ready'; on: Day }
  | { is: 'waiting'; until: Day }
  | { is: 'second-try'; since: Day }
  | { is: 'waiting-again'; until: Day }
  | { is: 'closed'; since: Day }
  | { is: 'let-go'; on: Day }
  | { is: 'answered'; on: Day }

/** Five working days are enough to wait before asking once more, and before letting it be. */
const PATIENCE = 5
/** For how many days something stands among what is due; then it rests on its own page. */
const SHOWN_FOR = 14

/** Where a request stands. There are two tries; after the second, time closes it for her. */
export function standingOf(request: Tries, today: Day): Standing {
  const { askOn, sentOn, againOn, letGoOn, answeredOn } = request
  if (answeredOn) return { is: 'answered', on: answeredOn }
  if (letGoOn) return { is: 'let-go', on: letGoOn }
  if (!sentOn) return { is: 'ready', on: askOn }
  if (againOn) {
    const until = followUpOn(againOn)
    return today < until ? { is: 'waiting-again', until } : { is: 'closed', since: until }
  }
  const until = followUpOn(sentOn)
  return today < until ? { is: 'waiting', until } : { is: 'second-try', since: until }
}

/** Nothing is asked of her any more. */
export function isSettled({ is }: Standing): boolean {
  return is === 'closed' || is === 'let-go' || is === 'answered'
}

/** When a second try is due, or the second has been given its time. */
export function followUpOn(sentOn: Day): Day {
  return addWorkingDays(sentOn, PATIENCE)
}

/** The latest day a request can have gone out on for its second try to be due today. */
export function sentLongEnoughBy(today: Day): Day {
  let day = today
  while (followUpOn(day) > today) day = addDays(day, -1)
  return day
}

/** Whatever came due before this day is shown as due no longer: it can wait, and so can she. */
export function dueSince(today: Day): Day {
  return addDays(today, -SHOWN_FOR)
}

/** @throws Refusal when the day is ahead, or there have been two tries. */
export function refuseThirdTry({ sentOn, againOn }: Tries, on: Day): void {
  if (!sentOn) throw new Refusal('The first one hasn’t gone out yet.')
  if (againOn) throw new Refusal('You asked twice already. Two tries are plenty.')
  if (on < sentOn) throw new Refusal('The first one went out after that day.')
}

type Sent = Tries & { sentBy: Channel | null; againBy: Channel | null }

/** The try that can have been noted by a slip: the latest, unless it went out from here. */
export function slip({ sentOn, sentBy, againOn, againBy }: Sent): Try | null {
  const latest = againOn
    ? { which: 'second' as const, on: againOn, by: againBy ?? 'mail' }
    : sentOn && { which: 'first' as const, on: sentOn, by: sentBy ?? 'mail' }
  return latest && latest.by !== 'here' ? latest : null
}

/** @throws Refusal when there is nothing to take back. */
export function takeBack(request: Sent): Try {
  const noted = slip(request)
  if (noted) return noted
  throw new Refusal(
    request.sentOn
      ? 'It went out from here, so it can’t be taken back.'
      : 'It hasn’t gone out, so there is nothing to take back.',
  )
}
