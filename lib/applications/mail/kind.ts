import { answerClues, type Clue, ELSEWHERE, JOB, type Reading } from './clues'
import { cluesAbroad } from './clues-abroad'
import { cluesOfANo } from './clues-of-a-no'
import { isRoleLike } from './roles'
import { normalised, sentencesOf } from './sentences'
import type { MailKind } from './words'

type Scores = Record<Reading, number>
export type Weighed = {
  kind: MailKind
  /** Whether anything spoke for or against. */
  said: boolean
  /** Whether it is about an application at all. */
  aboutAJob: boolean
}

const clues: Clue[] = [...cluesOfANo, ...answerClues, ...cluesAbroad]
const CONDITION =
  /^(?:please note that |however,? |but |and |so )?(?:if\b(?! (?:i'm|we're|i am|we are) (?:being )?honest)|should (?:you|we|your|the|there|a|an|it)\b|in the event|in case\b|unless\b|whether\b|until\b|when (?:you|we) (?:do|decide)|si\b|s'il|falls\b|wenn\b|sollten?\b|sofern\b|sans (?:réponse|nouvelles|retour)|en cas\b|im falle)/
const INNER_CONDITION =
  / (?=(?:if (?:you|we|your|the|it|there|any|selected|not|another|a)|should (?:you|we|your)|in the event|unless|whether|falls|sollten|si (?:tu|su|usted|no|votre|vous|nous))\b)/
const CLAUSE = /[,;:] | - | (?=but |and (?:we|you|i|so)\b)/
const EVERYBODY =
  /\beither\b.{0,60}?\bor\b|\b(?:candidates|applicants|those|people|anyone|everyone) (?:who|that|whose)\b.{0,40}?(?:\bnot|n't|unsuccessful|will|should|must|may)\b|not (?:every|all)\b|respond to all|when (?:its|the|your) status|yes or (?:a )?no|\bassume\b|only (?:the )?(?:\w+ )?(?:candidates|applicants|those|people|shortlisted|successful|selected)\b|unsuccessful (?:applicants|candidates)|(?:contact|reply|respond|answer|write|feedback|get back)\b.{0,20}?(?:everyone|everybody|every|all|each|individually)\b/
const PROMISED =
  /\beither\b.{0,60}?\bor\b|(?:we'll|we will|will) (?:contact|call|email|let|invite|get)\b.{0,40}?\bif you\b|\bif (?:there's|there is|it's|you're|you are|we|your|it looks|shortlisted|selected)\b.{0,70}?(?:we'll|we will|you'll|you will|be in touch|contact)|(?:we'll|we will) .{0,60}?\bif (?:there|it|you're|you are|your|we)\b/
const NEGATED =
  /(?:\bnot|n't|unable|cannot|no longer|nicht|kein\w*|\bpas\b|\bno (?:podemos|podremos))\b/
const PAST_INTERVIEW =
  /(?:thank|thanks|danke?|merci|gracias|further to|following|enjoyed|pleasure|lovely|great|good) .{0,60}?(?:interview\w*|meet\w*|speak\w*|talk\w*|chat|conversation|time|day|gespräch|entretien|entrevista)/
const NEAR_A_JOB =
  /appli|feedback|\bpanel\b|probearbeit|requisition|portfolio|take-home|trial shift|auditions?\b/
const supposable = new Set<Reading>(['rejection', 'offer'])
const REJECTS = 3
const OFFERS = 3
const INVITES = 2.5
const CONFIRMS = 2

/** What a mail is, by what its subject and its sentences say, each clue counted once. */
export function weigh(subject: string, body: string): Weighed {
  const sentences = [subject, ...sentencesOf(body)].map(normalised).filter(Boolean)
  const scores = scored(sentences)
  const whole = sentences.join(' ')
  const jobWords = (whole.match(JOB) ?? []).length
  if (ELSEWHERE.test(whole) && jobWords < 2) scores.elsewhere += 100
  // A no with nothing of a job in it has to be a plain one.
  if (jobWords === 0 && !NEAR_A_JOB.test(whole) && !sentences.some(isRoleLike))
    scores.rejection -= 1.5
  return {
    aboutAJob: scores.elsewhere < 5,
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
    elsewhere: 0,
  }
  const counted = new Set<Clue>()
  for (const sentence of sentences) {
    for (const clue of cluesIn(sentence)) {
      if (counted.has(clue)) continue
      counted.add(clue)
      scores[clue[0]] += clue[1]
    }
  }
  return scores
}

function decide({ rejection, invitation, confirmation, offer, ...none }: Scores): MailKind {
  if (none.withdrawn > 0 && offer < OFFERS) return 'other'
  if (none.elsewhere >= 5 && none.elsewhere >= Math.max(rejection - 3, offer)) return 'other'
  if (offer >= OFFERS && offer + 2 >= rejection) return 'offer'
  if (rejection >= REJECTS && rejection >= invitation) return 'rejection'
  if (invitation >= INVITES) return 'invitation'
  if (none.undecided > 0) return 'other'
  return confirmation >= CONFIRMS ? 'confirmation' : 'other'
}

function cluesIn(sentence: string): Clue[] {
  const asserted = assertedPart(sentence)
  const found = clues.filter(([reading, , pattern]) =>
    pattern.test(supposable.has(reading) ? asserted : sentence),
  )
  const undecided = found.some(([reading]) => reading === 'undecided')
  return found.filter(([reading]) => {
    if (reading === 'rejection') return !undecided
    if (reading === 'offer') return !NEGATED.test(sentence)
    if (reading !== 'invitation') return true
    return (
      !PROMISED.test(sentence) &&
      !NEGATED.test(beforeInvitation(sentence)) &&
      !PAST_INTERVIEW.test(sentence)
    )
  })
}

function beforeInvitation(sentence: string): string {
  const at = sentence.search(
    /invit|interview|assessment|next (?:stage|round|step)|(?:final|second) (?:stage|round)|shortlist/,
  )
  return at < 0 ? '' : sentence.slice(Math.max(0, at - 90), at)
}

// What is only supposed ("if you are not selected"), said of everybody or quoted is no answer.
function assertedPart(sentence: string): string {
  const plain = sentence.replace(/"[^"]{0,300}"/g, ' ')
  if (EVERYBODY.test(plain)) return ''
  if (CONDITION.test(plain)) return ''
  const [before = plain, supposed] = plain.split(INNER_CONDITION)
  if (supposed === undefined) return plain
  const clauses = before.split(CLAUSE)
  return clauses.length > 1 ? clauses.slice(0, -1).join(', ') : POLITE.test(supposed) ? before : ''
}

const POLITE =
  /^(?:if|should) (?:you (?:would|wish|want|have|need|'d|like)|you'd|any|there|another|a |we can|the right)/
