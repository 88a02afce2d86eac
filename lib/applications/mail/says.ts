import { normalised } from './sentences'
import type { Says } from './words'

/**
 * Whether a sentence is one that everybody gets, or says something about this person or this
 * process. "Real" needs a trace of its own: a reason, a number, a day, a piece of their work.
 */
export function says(sentence: string): Says {
  const text = normalised(sentence)
  if (real.some((trace) => trace.test(text)) && !EMPTY.test(text)) return 'real'
  if (namesAReason(sentence)) return 'real'
  return stock.some((phrase) => phrase.test(text)) ? 'stock' : 'plain'
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
  /\b(?:within|in the next) (?:\w+ )?(?:\d+|two|three|four|five|ten) (?:working |business )?(?:days|weeks)|because of the (?:high |large )?(?:volume|number)|the (?:high |large )?(?:volume|number) of applica|because of (?:the |an )?(?:\w+ )?(?:turnout|response|interest|number|volume|amount)|\bif you (?:are|aren't|were|weren't|have|haven't)\b|\bsharing your story\b/
const REASON =
  /(?:experience|background|skills?|knowledge|expertise|track record|grounding|depth|exposure)(?: (?:of|with|in|at|using|on|as|around)| (?:working|selling|running|leading|managing|building) (?:with|in|on|at)?)\s+(?!(?:the|this|our|your|a|an|that|these|those|line|what|which|mind|general|place|relation|many|all|both|more|it|them|us|you|file|question|it|every|other|similar|available|future|current|new|open|\w+ing the)\b)\S/i

function namesAReason(sentence: string): boolean {
  return (
    REASON.test(sentence) && !/more closely|closely (?:match|align)|most relevant/i.test(sentence)
  )
}

// What everybody gets.
const stock: RegExp[] = [
  /after (?:very |much )?(?:careful|due|thorough|lengthy|long|further) (?:consideration|deliberation|review|thought)/,
  /(?:high|large|overwhelming|unprecedented|huge|great) (?:volume|number|amount|level|standard|calibre|quality) of/,
  /(?:standard|calibre|quality|number|volume) of (?:\w+ )?(?:applica|candidate)/,
  /wish you (?:every|all|the (?:very )?best|well|much|luck|success|continued)/,
  /(?:best of luck|good luck|all the best|every success)/,
  /(?:keep|retain|hold|store)\b.{0,30}\b(?:details|cv|resume|résumé|application|profile|information)\b/,
  /(?:details|cv|resume|profile)\b.{0,30}\b(?:on file|talent (?:pool|community|network))/,
  /impressed (?:with|by) (?:your|the) (?:background|experience|skills|application|profile|qualifications|quality|calibre)/,
  /thank(?:s| you)(?: \w+){0,4} for (?:your|the|taking|applying|giving|considering|showing|coming|attending)/,
  /appreciate (?:your|the) (?:interest|time|effort|patience)/,
  /(?:move|moving|moved|proceed\w*|progress\w*|continu\w*|going)(?: \w+){0,2} (?:forward|ahead|with|further)/,
  /(?:pursue|pursuing|chosen|selected) (?:other|another) (?:candidate|applicant)/,
  /(?:more closely|closely) (?:match|align|fit|meet|suit)/,
  /regret (?:to|that)/,
  /on this occasion|at this time\b/,
  /not (?:been |be )?(?:selected|successful|shortlisted|progress\w*)|unsuccessful/,
  /(?:position|role|vacancy|post) (?:has|have|is) (?:now |since |already )?(?:been )?(?:filled|closed)/,
  /(?:unable|not able|not possible|can't|cannot) (?:to )?(?:provide|give|offer|reply|respond|write)\b/,
  /do not reply|no-?reply|unmonitored|automat(?:ed|ically)/,
  /(?:future|other) (?:opportunit|opening|vacanc|role|position)/,
  /(?:keep|have) an eye on|visit our|careers (?:page|site|website)|follow us/,
  /apply again|re-?apply/,
  /received your application|application has been (?:received|submitted)/,
  /only (?:\w+ )?(?:shortlisted|successful|selected|candidates|those)/,
  /if you (?:are|have|do) not|should you not|assume that/,
  /(?:within|in the next) (?:\w+ )?(?:\d+|two|three|four|five|ten) (?:working |business )?(?:days|weeks)/,
  /(?:review|consider|assess)\w* (?:\w+ ){0,2}(?:carefully|applications?)/,
  /competitive|difficult decision|tough decision|not (?:an easy|a reflection)|many (?:strong|qualified|talented|excellent)/,
  /don't be discouraged|disappointing news|not the (?:news|outcome|answer)/,
  /vielen dank für|leider (?:müssen|können)|alles gute|sorgfältiger prüfung|bitten um verständnis|viel erfolg/,
  /remercions|suite favorable|malgré la qualité|bonne continuation|bien reçu votre/,
  /gracias por tu|gracias por su|lamentablemente|otros candidatos|mucha suerte|hemos recibido/,
  /\b(?:feel free|encourage you|invite you|welcome you|recommend) to (?:\w+ ){0,3}?(?:apply|visit|explore|check|keep|stay|review|watch|look|reach|contact|join|revisit|create|continue|monitor|consider|sign)/,
  /\b(?:reach out|contact you|in touch|not hesitate)\b.{0,60}\b(?:future|position|role|opening|opportunit\w+|match)\b/,
  /\bnew (?:positions|roles|opportunities|openings|jobs) (?:\w+ ){0,3}?(?:open|become|posted|available|come)/,
  /\b(?:talent (?:community|network|pool)|job alerts?|career (?:site|page|center|centre)|linkedin|twitter|instagram)\b/,
  /\b(?:background|qualifications|experience|skills|attributes|application)\b.{0,20}\b(?:is|are|was|were) (?:\w+ )?impressive|\bimpressed\b|\bmany (?:positive|favou?rable) \w+/,
  /\b(?:strong|talented|qualified|competitive|impressive|exceptional) (?:\w+ )?(?:group|pool|field|set|candidates|applicants)\b|\bhuge (?:response|turnout|interest)\b|\b(?:overwhelming|tremendous) (?:interest|response)\b/,
  /\b(?:honou?red|flattered|grateful|delighted|pleasure|glad|excited)\b.{0,60}\b(?:you|your|applied|application|interest|review|qualifications|considering)\b/,
  /\bappreciate (?:\w+ ){0,4}?(?:opportunity|care|application|consideration|understanding|interest|time|patience)/,
  /\bno longer (?:available|interviewing|hiring|recruiting|accepting|considering)\b|\b(?:filled|closed) (?:this|the|our|all)\b|\b(?:position|role) on hold\b|\bnot (?:\w+ ){0,3}?(?:good|strong|right|best|suitable) (?:match|fit)\b|\bnot been (?:chosen|selected|shortlisted)\b/,
  /\b(?:separate|any other) (?:e-?mail|reply|application|message)|\bunsubscribe\b|\be-?mail preferences\b|\bmessage was (?:sent|intended)\b/,
]
