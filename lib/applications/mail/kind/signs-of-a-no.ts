import { near, type Sign } from './sign'

// A no is mostly said in one of four ways: an employer doesn't go on with someone, goes on with
// others, no longer has the role, or finds that something doesn't match. Each is a few kinds of
// words near each other, in whatever order of politeness.

const NOT = String.raw`(?:not|\w{2,6}n't|cannot|unable to|no longer|without)(?! (?:\w+ )?(?:hesitate|reply|respond|need|have to|forget|worry|wait|only|just|contain|intended|mean|necessarily|think|miss|share|required|discriminate|a decision)\b)`
const ROLE = String.raw`(?:positions?|roles?|vacanc(?:y|ies)|posts?|jobs?|openings?|opportunit(?:y|ies)|requisition|posting|internships?|placements?|search|recruitment|hiring)\b`
const ON =
  '(?:forwards?|ahead|further|on|along|through|past|to (?:the )?(?:next|final|second|interview))'
const GO_ON = String.raw`(?:mov(?:e|ed|ing)(?: \w+){0,4} ${ON}|mov(?:e|ed|ing) to|progress(?:ed|ing)?|proceed(?:ed|ing)?|pursu(?:e|ed|ing)|advanc(?:e|ed|ing)|continu(?:e|ed|ing)|(?:take|taken|taking|bring|bringing|carry|carrying|put|putting|go|gone|going)(?: \w+){0,4} ${ON})\b`
const CHOOSE = String.raw`(?:select(?:ed|ing)?|short-?list(?:ed|ing)?|cho(?:ose|osing|sen)|pick(?:ed)?|invit(?:e|ed|ing)|interview(?:ing| you)|(?:meet|see|call|ask)(?:ing)? you|hir(?:e|ed|ing)|appoint(?:ed|ing)?|recruit(?:ed|ing)?|accept(?:ed|ing)?|successful|consider(?:ed|ing)? (?:you|your|for|further|any)|(?:further|under) consideration|make you an offer|joining us|offer(?:ed|ing)? (?:you|it to you)[.!]?$|extend(?:ing)? (?:you|an? (?:\w+ )?(?:offer|invitation)|the offer))\b`
const A_PLACE = String.raw`offer(?:ed|ing)? (?:you |her |him )?(?:(?:this|the|an?|any|our|that) )?(?:\w+ ){0,3}?(?:interview|position|role|job|employment|place|post|opportunity|internship|spot|apprenticeship|contract|vacancy)\b`

const OTHERS = String.raw`(?:(?:other|others|another|different|alternative|internal)(?: [\w-]+){0,4}? (?:candidates?|applicants?|people|persons?|individuals?|profiles?|finalists?|direction|colleague)\b|others\b|(?:someone|somebody) (?:else|with|who|whose|closer|more|already)\b)`
const PREFER = String.raw`(?:mov(?:e|ed|ing) (?:forwards?|ahead|on)|proceed\w*|progress\w*|continu\w*|advanc\w*|go|going|gone|went|pursu\w+|cho(?:ose|osing|se|sen)|select\w*|consider(?:ing)?|offer\w*|hir\w+|appoint\w*|prefer\w*|interview(?:ing)?|short-?list\w*|identif\w+|favou?r|extend\w*|decided|opted|focus\w*|fill\w*|picked|invit\w+|found|settl\w+|prioriti\w+|accepted by|accepted|taken|meet|see)\b`
const CLOSER = String.raw`(?:more closely|most closely|more directly|more strongly|more relevant|more suitable|more suited|more aligned|more (?:[\w-]+ )?experience\w*|better|closer|stronger|more commensurate|best (?:fit|match|meet|suit)s?)\b`

const GONE = String.raw`(?:filled|closed(?! (?:on|at|to)\b)|cancell?ed|eliminated|withdrawn|paused|frozen|on hold|no longer (?:available|open|vacant|active|required|needed|exists?|going ahead))\b`
const MATCH = String.raw`(?:(?:an? |the |our )?(?:[\w-]+ ){0,2}(?:match|fit)\b|(?:meet|match|fit|suit|satisfy|fulfil) (?:our|the|all|every|what|with|this|for|quite)\b|align\w*|suited|matched|what we(?:'re| are| were|'ve| have|)\b|in line with|right (?:person|candidate|role|level)|most competitive)`
const WHAT_YOU_BRING = `(?:skills?|skill ?sets?|experience|profile|background|cv|resume|qualifications?|application|candidacy|portfolio|strengths?|you(?:'re)?|it(?:'s)?|this|that|they)`

/** What English mails say when it is a no. A mail counts as one from a weight of three. */
export const signsOfANo: Sign[] = [
  ['rejection', 3, near(NOT, GO_ON, 6)],
  ['rejection', 3, near(NOT, CHOOSE, 5)],
  ['rejection', 3, near(NOT, A_PLACE, 4)],
  ['rejection', 3, near(PREFER, OTHERS, 6)],
  [
    'rejection',
    3,
    near(
      String.raw`${PREFER}(?: [\w-]+){0,4} (?:candidates?|applicants?|individuals?|person|people|finalists?)`,
      `(?:who|whose|with|that)(?: [^ ]+){0,6}? ${CLOSER}`,
      2,
    ),
  ],
  ['rejection', 3, near(OTHERS, CLOSER, 6)],
  [
    'rejection',
    2.5,
    near('(?:candidates?|applicants?|others|people) (?:who|whose|with|that)', CLOSER, 6),
  ],
  [
    'rejection',
    3,
    near(
      '(?:decided|chosen|elected|opted|going)(?: now)? to',
      '(?:candidates?|applicants?|people) (?:who|whose|with|that)',
      5,
    ),
  ],
  [
    'rejection',
    3,
    near(
      NOT,
      String.raw`(?:find|have|see)(?: [\w-]+){0,5} (?:place|position|role|spot|match|fit|vacancy|opening|opportunity)\b`,
      3,
    ),
  ],
  [
    'rejection',
    3,
    near(ROLE, String.raw`(?:has|have|had|is|was|are|were|been)(?: \w+){0,3} ${GONE}`, 8),
  ],
  [
    'rejection',
    3,
    near(
      `(?:filled|closed|clos(?:e|ing)|cancell?ed|put(?:ting)?|paus(?:ed|ing)|eliminated|withdrawn) (?:all|both|this|the|our|that|these|those|my)`,
      ROLE,
      5,
    ),
  ],
  [
    'rejection',
    3,
    /\bno longer (?:\w+ )?(?:hiring|recruiting|interviewing|processing|accepting|considering|looking to|available|in consideration|in the running)\b/,
  ],
  ['rejection', 3, near(`${WHAT_YOU_BRING}(?: [^ ,.;]+){0,6}? ${NOT}`, MATCH, 4)],
  [
    'rejection',
    3,
    near(
      NOT,
      String.raw`(?:an? |the |our )?(?:[\w-]+ ){0,2}(?:match|fit)\b|meet (?:our|the)\b|match (?:our|the|what)\b`,
      5,
    ),
  ],
  [
    'rejection',
    3,
    /\bunsuccessful\b(?! (?:applicants?|candidates?|applications?))|\b(?:been|was|were|is) (?:declined|rejected|turned down)\b|\b(?:application|candidacy|candidature) (?:has been|is|was) (?:now )?closed\b/,
  ],
  ['rejection', 1.5, near('unfortunately|regrettably|sadly|regret\\w*|afraid|sorry', NOT, 10)],
  ['rejection', 2, /\bregret(?:fully|tably)? (?:to|that|we|you)\b/],
  ['rejection', 1, /\bunfortunately|regrettabl|\bsadly\b/],
]
