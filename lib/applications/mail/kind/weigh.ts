import { isRoleLike } from '../roles'
import { normalised, sentencesOf } from '../sentences'
import type { MailKind } from '../words'
import { assertedPart, isDenied, offersAStep } from './asserted'
import type { Reading, Sign } from './sign'
import { signsAbroad } from './signs-abroad'
import { signsOfANo } from './signs-of-a-no'
import { signsOfGoingOn } from './signs-of-going-on'
import { ELSEWHERE, JOB, signsOfSomethingElse } from './signs-of-something-else'
import { signsOfWaiting } from './signs-of-waiting'
import { turnsOfANo } from './turns-of-a-no'

type Scores = Record<Reading, number>
export type Weighed = {
  kind: MailKind
  /** Whether anything spoke for or against. */
  said: boolean
  /** Whether it is about an application at all. */
  aboutAJob: boolean
}

const signs: Sign[] = [
  ...signsOfANo,
  ...turnsOfANo,
  ...signsOfGoingOn,
  ...signsOfWaiting,
  ...signsOfSomethingElse,
  ...signsAbroad,
]
const NEAR_A_JOB =
  /appl[iy]|feedback|assessment|\bcoding\b|hirevue|hackerrank|entrevista|entretien|gespräch|next (?:step|stage|round) (?:at|with)|experience|qualif|\bskills?\b|profile|criteria|employ|your interest in|\bpanel\b|probearbeit|requisition|portfolio|take-home|trial shift|auditions?\b/
const supposable = new Set<Reading>(['rejection', 'offer', 'withdrawn'])
const BEGINNING = 4
const IN_PASSING = 0.5
const REJECTS = 3
const OFFERS = 3
const INVITES = 2.5
const CONFIRMS = 2
const ANSWERS = 3

/** What a mail is, by what its subject and its sentences say, each sign counted once. */
export function weigh(subject: string, body: string): Weighed {
  const sentences = [subject, ...sentencesOf(body)].map(normalised).filter(Boolean)
  const scores = scored(sentences)
  const whole = sentences.join(' ')
  const jobWords = (whole.match(JOB) ?? []).length
  if (ELSEWHERE.test(whole) && jobWords < 2) scores.unrelated += 1
  // A no with nothing of a job in it has to be a plain one.
  if (jobWords === 0 && !NEAR_A_JOB.test(whole) && !sentences.some(isRoleLike))
    for (const reading of ['rejection', 'invitation'] as const) scores[reading] -= 1.5
  return {
    aboutAJob: scores.unrelated === 0 && scores.approach === 0 && scores.circular < ANSWERS,
    kind: decide(scores),
    said: Object.values(scores).some((score) => score >= 1),
  }
}

function scored(sentences: string[]): Scores {
  const scores: Scores = {
    rejection: 0,
    invitation: 0,
    confirmation: 0,
    offer: 0,
    undecided: 0,
    withdrawn: 0,
    approach: 0,
    circular: 0,
    unrelated: 0,
  }
  const counted = new Set<Sign>()
  for (const [at, sentence] of sentences.entries()) {
    for (const sign of signsIn(sentence)) {
      if (counted.has(sign)) continue
      counted.add(sign)
      scores[sign[0]] += sign[0] === 'circular' && at >= BEGINNING ? IN_PASSING : sign[1]
    }
  }
  return scores
}

function decide(scores: Scores): MailKind {
  const { rejection, invitation, confirmation, offer, undecided } = scores
  if (scores.withdrawn > 0 && offer < OFFERS) return 'other'
  if (isElsewhere(scores)) return 'other'
  if (offer >= OFFERS && offer + 2 >= rejection) return 'offer'
  if (rejection >= REJECTS && rejection >= invitation) return 'rejection'
  if (invitation >= INVITES) return 'invitation'
  if (undecided >= ANSWERS || (undecided > 0 && confirmation <= ANSWERS)) return 'other'
  return confirmation >= CONFIRMS ? 'confirmation' : 'other'
}

// A real answer may end with job alerts and a newsletter; what begins with them is no answer.
function isElsewhere({ rejection, invitation, confirmation, offer, ...scores }: Scores): boolean {
  if (scores.unrelated > 0) return true
  const elsewhere = Math.max(scores.approach, scores.circular)
  if (elsewhere >= ANSWERS && elsewhere >= Math.max(rejection - 1, offer)) return true
  return elsewhere > 0 && Math.max(rejection, invitation, confirmation, offer) < ANSWERS
}

function signsIn(sentence: string): Sign[] {
  const asserted = assertedPart(sentence)
  const found = signs.filter(([reading, , pattern]) =>
    pattern.test(supposable.has(reading) ? asserted : sentence),
  )
  const undecided = found.some(([reading]) => reading === 'undecided')
  return found.filter(([reading]) => {
    if (reading === 'rejection') return !undecided
    if (reading === 'offer') return !isDenied(sentence)
    return reading !== 'invitation' || offersAStep(sentence)
  })
}
