import { normalised } from './sentences'
import { stockPhrases } from './stock-phrases'
import type { Says } from './words'

/**
 * Whether a sentence is one that everybody gets, or says something about this person or this
 * process. "Real" needs a trace of its own: a reason, a number, a day, a piece of their work.
 */
export function says(sentence: string): Says {
  const text = normalised(sentence)
  if (real.some((trace) => trace.test(text)) && !EMPTY.test(text)) return 'real'
  if (namesAReason(sentence)) return 'real'
  return stockPhrases.some((phrase) => phrase.test(text)) ? 'stock' : 'plain'
}

const real: RegExp[] = [
  /\byour (?:\w+ )?(?:presentation|portfolio|task|exercise|case study|answers?|work on|talk|demo|code|solution|pitch|lesson|essay|sample|take-home|trial|example|drawings?|design for|questions? about|story|stories|enthusiasm for)\b/,
  /\b(?:we|i|they|team|panel|everyone) (?:all )?(?:really |particularly |especially )?(?:loved|liked|enjoyed) (?:the|how|your (?!interest|application|time|cv|resume|enthusiasm\b(?! for)|conversation))/,
  /\b(?:came across|stood out|struck (?:me|us)|struggled|hesitated|you were (?:our|the|my|one of)|second choice|runner[- ]up|close (?:call|decision|run)|unanimous|down to (?:the )?(?:last|two|three|final))\b/,
  /\b(?:give|share|offer|arrange|have|happy|glad)\b.{0,50}\b(?:feedback|debrief)\b.{0,40}\b(?:call|phone|zoom|coffee|chat|thursday|friday|monday|tuesday|wednesday|email me|ring|number)/,
  /\b(?:call me|ring me|my (?:direct )?(?:number|line|mobile)|grab a coffee|introduce you)\b/,
  /\b(?:apply|get in touch|write to|come back|send (?:me|us)|contact|talk|speak|note)\b.{0,60}\b(?:in|next|after|around|from) (?:the )?(?:spring|summer|autumn|fall|new year|january|february|march|april|may|june|july|august|september|october|november|december|six months|a year|year|quarter)\b/,
  /\b(?:lack(?:ed|s)?|missing|weaker|stronger (?:in|on|at)|gaps? in|less experience|strengths lie|haven't (?:yet )?(?:worked|run|led|managed|used)|hasn't|has (?:run|led|built|managed|worked))\b/,
  /\b(?:because|the (?:main )?reason|what (?:tipped|decided)|came down to|the deciding|funding|budget|hiring freeze|restructur\w+|internal (?:candidate|applicant|move))\b/,
  /\b\d{2,6} (?:other )?(?:people|applicants?|applications?|candidates?)|\b(?:out of|more than|over|around|about|nearly|some|among) \d{2,6}\b|\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:other )?(?:people|candidates|applicants|finalists)/,
  /\b(?:on|next|this|last|for|do|at) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b|[£€$] ?\d/,
  /\b(?:präsentation|probetag|arbeitsprobe|wegen|weil|erfahrung (?:mit|in)|présentation|parce que|expérience (?:en|avec)|presentación|porque|experiencia (?:en|con))\b/,
]
// Said to everybody, although the words look like a reason.
const EMPTY =
  /\b(?:within|in the next) (?:\w+ )?(?:\d+|two|three|four|five|ten) (?:working |business )?(?:days|weeks)|because of the (?:high |large )?(?:volume|number)|the (?:high |large )?(?:volume|number) of applica/
const REASON =
  /(?:experience|background|skills?|knowledge|expertise|track record|grounding|depth|exposure)(?: (?:of|with|in|at|using|on|as|around)| (?:working|selling|running|leading|managing|building) (?:with|in|on|at)?)\s+(?!(?:the|this|our|your|a|an|that|these|those|line|what|which|mind|general|place|relation|many|all|both|more|it|them|us|you|file|question|it|every|other|similar|\w+ing the)\b)\S/i

function namesAReason(sentence: string): boolean {
  return (
    REASON.test(sentence) && !/more closely|closely (?:match|align)|most relevant/i.test(sentence)
  )
}
