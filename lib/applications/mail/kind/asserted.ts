const CONDITION =
  /^(?:please note that |however,? |but |and |so )?(?:if\b(?! (?:i'm|we're|i am|we are) (?:being )?honest)|should (?:you|we|your|the|there|a|an|it)\b|in the event|in case\b|unless\b|whether\b|until\b|once\b|when (?:you|we) (?:do|decide)|si\b|s'il|falls\b|wenn\b|sollten?\b|sofern\b|sans (?:réponse|nouvelles|retour)|en cas\b|im falle)/
const INNER_CONDITION =
  / (?=(?:if (?:you|we|your|the|it|there|any|selected|not|another|a)|should (?:you|we|your)|in the event|unless|once (?:the|a|we)|until|whether|falls|sollten|si (?:tu|su|usted|no|votre|vous|nous))\b)/
const CLAUSE = /[,;:] | - | (?=but |and (?:we|you|i|so)\b)/
const EVERYBODY =
  /\beither\b.{0,60}?\bor\b|\b(?:candidates|applicants|those|people|anyone|everyone) (?:who|that|whose)\b.{0,40}?(?:\bnot|n't|unsuccessful|will|should|must|may)\b|not (?:every|all)\b|respond to all|when (?:its|the|your) status|yes or (?:a )?no|\bassume\b|only (?:the )?(?:\w+ )?(?:candidates|applicants|those|people|shortlisted|successful|selected)\b|unsuccessful (?:applicants|candidates|applications)|(?:contact|reply|respond|answer|write|feedback|get back|reach out)\b.{0,20}?(?:everyone|everybody|every|all|each|individually)\b|with all (?:of )?the\b/
const PERHAPS = /\b(?:may|might) (?:not|also|be|include|then)\b/
const POLITE =
  /^(?:if|should) (?:you (?:would|wish|want|have|need|'d|like)|you'd|any|there|another|(?:the|an?|some) |we can)/
const ABOUT_A_TIME =
  /\b(?:interviews?|call|meeting|slots?|appointment|session|chat|times?|dates?)\b(?: [\w']+){0,4} (?:(?:can't|cannot|can no longer|won't|will not) (?:go ahead|take place|work|happen|be held)|(?:gone|taken|fully booked|no longer (?:available|possible|free)))/
const NO_REPLY =
  /\b(?:not|\w{2,6}n't|cannot|unable to)(?: [\w']+){0,4} (?:give|provide|offer|share|send|reply|respond|answer|enter)\b(?: [\w']+){0,5}? (?:feedback|everyone|everybody|all|each|correspondence|reasons|individually|personally|queries)\b/
const MY_OWN =
  /\bi (?:do not|don't|am not|'m not|cannot|can't|have not|haven't) (?:meet|have|want|interested|feel)\b/

/**
 * What of a sentence is said of this one person and this one role: what is only supposed ("if you
 * are not selected"), said of everybody, quoted, or said by the candidate, is no answer.
 */
export function assertedPart(sentence: string): string {
  const plain = sentence.replace(/"[^"]{0,300}"/g, ' ').replace(NO_REPLY, ' ')
  if (CONDITION.test(plain) || MY_OWN.test(plain) || ABOUT_A_TIME.test(plain)) return ''
  if (EVERYBODY.test(plain)) return INNER_CONDITION.test(plain) ? '' : clausesToYou(plain)
  const [before = plain, supposed] = plain.split(INNER_CONDITION)
  if (supposed === undefined) return withoutPerhaps(plain)
  const clauses = before.split(CLAUSE)
  return clauses.length > 1
    ? withoutPerhaps(clauses.slice(0, -1).join(', '))
    : POLITE.test(supposed)
      ? before
      : ''
}

function clausesToYou(sentence: string): string {
  return sentence
    .split(CLAUSE)
    .filter((clause) => /\byour?\b/.test(clause) && !EVERYBODY.test(clause))
    .join(', ')
}

function withoutPerhaps(sentence: string): string {
  if (!PERHAPS.test(sentence)) return sentence
  return sentence
    .split(CLAUSE)
    .filter((clause) => !PERHAPS.test(clause))
    .join(', ')
}

const PROMISED =
  /\beither\b.{0,60}?\bor\b|(?:we'll|we will|will) (?:contact|call|email|let|invite|get|reach|notify|be in touch)\b.{0,40}?\bif (?:you|we)\b|\bif (?:there's|there is|it's|you're|you are|we|your|it looks|shortlisted|selected)\b.{0,70}?(?:we'll|we will|you'll|you will|be in touch|contact)|(?:we'll|we will) .{0,140}?\bif (?:there|it|the|you're|you are|your|we)\b|\b(?:may|might) (?:be|also be|include|invite|contact|ask|reach)\b|\b(?:recently|previously|already|being) invited\b|\bprocess (?:\w+ )?(?:includes?|involves?|consists?|starts?|begins?)\b/
const ONLY_SOME =
  /\bonly\b.{0,40}?\b(?:those|candidates|applicants|people|shortlisted|successful)\b/
const NEGATED =
  /(?:\bnot|n't|unable|cannot|no longer|nicht|kein\w*|\bpas\b|\bno (?:podemos|podremos))\b/
const PAST_INTERVIEW =
  /(?:thank|thanks|danke?|merci|gracias|further to|following|enjoyed|pleasure|(?:lovely|great|good|nice) (?:to|meeting|speaking|talking|seeing)) .{0,60}?(?:interview\w*|meet\w*|speak\w*|talk\w*|chat|conversation|time|day|gespräch|entretien|entrevista)/

/** Whether a sentence that speaks of a next step offers it, now, to this one person. */
export function offersAStep(sentence: string): boolean {
  return (
    !PROMISED.test(sentence) &&
    !ONLY_SOME.test(sentence) &&
    !NEGATED.test(beforeTheStep(sentence)) &&
    !PAST_INTERVIEW.test(sentence)
  )
}

/** Whether anything in a sentence is denied. */
export function isDenied(sentence: string): boolean {
  return NEGATED.test(sentence)
}

function beforeTheStep(sentence: string): string {
  const at = sentence.search(
    /invit|interview|assessment|next (?:stage|round|step)|(?:final|second) (?:stage|round)|shortlist/,
  )
  return at < 0 ? '' : sentence.slice(Math.max(0, at - 90), at)
}
