import { type Ending, type Stage, stages } from '@/lib/applications/words'
import { type Day, isAfter } from '@/lib/day'

/** What a person's own record holds, as counts of applications that were sent. */
export type OwnRecord = {
  sent: number
  /** Went further than the application itself: a screening, or anything after it. */
  pastFirst: number
  interviewed: number
  secondRounds: number
  offers: number
  /** Somebody took it further, or said so. */
  answered: number
  /** Closed by her because no answer ever came. */
  unanswered: number
  noes: number
  /** The role itself was closed. */
  closed: number
  /** She let it go, or turned it down herself. */
  letGo: number
  open: number
  /** When the first of them was sent. */
  since: Day | null
}

type Standing = { furthestStage: Stage; ending: Ending | null; count: number; since: Day | null }

/** The record from applications grouped by how far they went and how they stand. */
export function ownRecord(standings: readonly Standing[], secondRounds: number): OwnRecord {
  const sent = standings.filter(wasSent)
  const count = (counts: (one: Standing) => boolean) =>
    sent.filter(counts).reduce((sum, one) => sum + one.count, 0)
  const ended = (...endings: Ending[]) =>
    count(({ ending }) => ending !== null && endings.includes(ending))
  return {
    sent: count(() => true),
    pastFirst: count((one) => reached(one, 'screening')),
    interviewed: count((one) => reached(one, 'interview')),
    secondRounds,
    offers: count((one) => reached(one, 'offer')),
    answered: count((one) => reached(one, 'screening') || one.ending === 'rejected'),
    unanswered: ended('ghosted'),
    noes: ended('rejected'),
    closed: ended('closed'),
    letGo: ended('withdrew', 'declined'),
    open: count(({ ending }) => ending === null),
    since: earliest(sent.flatMap(({ since }) => since ?? [])),
  }
}

// One kept for later was not sent, unless an answer came, or the wait for one ended.
function wasSent({ furthestStage, ending }: Standing): boolean {
  return furthestStage !== 'saved' || ending === 'rejected' || ending === 'ghosted'
}

function reached({ furthestStage }: Standing, stage: Stage): boolean {
  return stages.indexOf(furthestStage) >= stages.indexOf(stage)
}

function earliest(days: Day[]): Day | null {
  return days.reduce<Day | null>(
    (first, day) => (first === null || isAfter(first, day) ? day : first),
    null,
  )
}
