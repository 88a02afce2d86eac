import { near, type Sign } from './sign'

const PAPERS = String.raw`(?:application|resume|résumé|resume\/cv|cv|submission|profile|documents|responses|your (?:e-?mail|message))\b`

/** What English mails say when there is no answer yet, or none is wanted any more. */
export const signsOfWaiting: Sign[] = [
  [
    'confirmation',
    3,
    /(?:we have|we've got|received) (?:your|an?) (?:\w+ )?application|application\b.{0,80}? is (?:now )?complete|every application|what happens next/,
  ],
  [
    'confirmation',
    3,
    /(?:received|receipt of|got|have) (?:your|an?|the) (?:\w+ )?(?:application|cv|resume|submission)|application (?:\w+ ){0,6}?(?:has been|was|is) (?:\w+ )?(?:received|submitted|sent|with us|complete|registered|logged|in\b|on its way)|application (?:received|submitted)|has landed|is with us|application\b.{0,70}?(?:arrived|reached us|come through|being (?:looked|read|reviewed|processed|considered)|in safe hands)|acknowledge\w* (?:receipt|your)|new application\b/,
  ],
  [
    'confirmation',
    2,
    /thank(?:s| you)(?: so much| very much)? for (?:applying|your (?:recent |job )?application|submitting|sending (?:us )?your (?:application|cv))|confirm\w* (?:the )?(?:receipt|that we)/,
  ],
  [
    'confirmation',
    1.5,
    /(?:will|going to|begin|now|recruiter) (?:now |then |carefully )?(?:be )?(?:review\w*|read\w*|look\w* (?:at|through|over)|consider\w*|assess\w*)|(?:be|get) in touch|hear (?:back )?from us|contact (?:you|candidates)/,
  ],
  ['confirmation', 0.5, /^(?:your )?application (?:for|to)\b/],
  [
    'confirmation',
    1.5,
    /only .{0,50}?contact|rolling basis|everything we need|closing date|what happens next|under review/,
  ],
  [
    'confirmation',
    3,
    near(
      PAPERS,
      String.raw`(?:has|have|is|was|are|were)(?: \w+){0,3} (?:received|submitted|sent|with us|arrived|reached us|(?:being|be) (?:reviewed|evaluated|considered|processed|assessed|read|looked at))\b`,
      8,
    ),
  ],
  [
    'confirmation',
    3,
    near('received|receipt of', `(?:your|an?|the)(?: [^ ,.;]+){0,2} ${PAPERS}`, 1),
  ],
  [
    'confirmation',
    2,
    /\bthank(?:s| you)(?:,? [\w']+){0,4} for (?:\w+ ){0,4}?(?:applying|apply|submission|submitting|your (?:\w+ ){0,3}?(?:application|form|letter|cv|resume|résumé))\b|\binterest in [^.;]{1,60}? and (?:your )?(?:recent )?application\b/,
  ],
  [
    'confirmation',
    1,
    /\bthank(?:s| you)\b.{0,30}? for (?:\w+ ){0,3}?(?:interest|considering|choosing)\b/,
  ],
  [
    'confirmation',
    1.5,
    /\b(?:team|we|staff|recruiters?)\b(?: \w+){0,3} (?:review|reviewing|evaluate|evaluating|process|processing|work\w* through)\b/,
  ],
  [
    'confirmation',
    1.5,
    near(
      'if|should',
      String.raw`(?:contact|reach out|be in touch|hear from|notify|notified|let you know|get back)\b`,
      18,
    ),
  ],
  [
    'undecided',
    4,
    /not come to a decision|(?:can't|cannot|not able to|unable to) (?:tell|say|update|give) (?:you )?(?:\w+ ){0,4}?(?:yet|until)|more (?:people|candidates|applicants) to (?:see|meet|interview)/,
  ],
  [
    'undecided',
    4,
    /(?:n't|not) been able to (?:choose|decide|make|meet)|still (?:active|open|live)\b|not yet (?:made(?! it)|reached|come|decided|taken|finished|finalised|finalized|able)|(?:have|has)(?:n't| not) (?:yet )?(?:made(?! (?:it|the))|reached|decided|forgotten|finished|finalised|finalized|come to)|no decision (?:has|yet)|decision has not/,
  ],
  [
    'undecided',
    4,
    /(?:remain|still|stay|continue to be|very much) (?:\w+ ){0,3}?(?:under|in) (?:active )?(?:consideration|the running|the process|contention)|taking (?:a little |a bit |much )?longer (?:than|to)/,
  ],
  [
    'undecided',
    4,
    /\b(?:finish|complete|resume|return to|continue) (?:your|the) (?:job )?application\b|\bapplication is (?:still )?incomplete\b|\bstart(?:ed|ing) (?:your|an|the) (?:job )?application\b/,
  ],
  [
    'undecided',
    2,
    /\bstill (?:review|consider|interview|assess|read|in (?:the )?process|work|wait|deciding|meeting|going through|sifting)\w*|\bcontinue to (?:evaluate|review|consider)\b/,
  ],
  [
    'withdrawn',
    6,
    /(?:\bi\b.{0,40}|have|has|had|having|confirm\w*) (?:withdraw\w*|withdrew)(?: from)? (?:my|your|his|her) (?:application|candidacy|interest)|\bi(?:'m| am) (?:not|no longer) (?:\w+ )?interested|\bi (?:don't|do not) (?:meet|have) th[eo]se|(?:as (?:you )?(?:asked|requested)|at your request|you asked).{0,60}?(?:withdr|remov|clos)|\byou(?:'ve| have| had)? (?:decided|chosen|chose|opted|elected) (?:not to|against|to (?:withdraw|decline|pursue|accept))|your (?:decision|wish|choice|request) to (?:withdraw|decline)|(?:you|i) no longer wish|you(?:'ve| have) (?:withdrawn|decided to withdraw|declined)|i(?:'ve| have) (?:decided to )?(?:accept\w*|taken) (?:another|a different|an) (?:offer|job|role|position)/,
  ],
]
