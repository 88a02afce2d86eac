import { near, type Sign } from './sign'

const SOMEBODY = String.raw`(?:someone|somebody|(?:an?|the|our|one|another|other)(?: [\w-]+){0,3} (?:candidates?|applicants?|finalists?|person|colleague))\b`

/** How else English mails say no: in a turn of phrase, or beside it, in what softens the blow. */
export const turnsOfANo: Sign[] = [
  [
    'rejection',
    3,
    /\bnot (?:our|the|my|a) (?:preferred|first|chosen|successful|strongest|lead)\b|(?:\bnot|n't) (?:going to )?work(?:ed)? out\b|\bnot (?:one of|among) (?:the|those|our)\b|(?:\bnot|n't) (?:got|get) the\b|\bnot to be\b|(?:did|have|has|had|do|does)(?: not|n't) ma(?:k|d)e (?:it (?:to|through|past|onto)|the (?:cut|shortlist|final|next))/,
  ],
  [
    'rejection',
    3,
    /\b(?:different|another) direction\b|\b(?:it's|it is|be|is) a pass\b|\b(?:it's|it is|be|say) (?:a )?no\b(?: from us| this time| for now|\.|,|$)|\bstatus\b.{0,30}?(?:rejected|declined|not selected)|\b(?:we(?:'re| are) (?:going to pass|passing)|pass on (?:your|this) (?:application|candidacy)|part ways|draw a line|let you go|end of our search|hiring freeze|without (?:a )?hir\w+)\b|\b(?:leave it|stop|end|finish|close|conclude)(?:ped|ing|d)? (?:there|here|the process|your (?:application|candidacy|process))\b/,
  ],
  [
    'rejection',
    3,
    near(
      `(?:we|i|they|team|school|panel)(?:'ve| have| has)?(?: now| since| just| already)? (?:hired|appointed|filled|recruited|chosen|chose|promoted|selected)|went (?:with|to|for)|gone (?:with|to)|goes (?:with|to)|(?:make|made|extend(?:ed)?) (?:an|the|our) offer(?: out)? to`,
      SOMEBODY,
      3,
    ),
  ],
  [
    'rejection',
    3,
    near(
      '(?:offer(?:ed|ing)?|given|giving|gave|award(?:ed|ing)?) (?:the|this)',
      String.raw`(?:elsewhere\b|to ${SOMEBODY})`,
      8,
    ),
  ],
  [
    'rejection',
    3,
    near('choice|decision|vote|nod|offer', String.raw`(?:fell on|went to|goes to|gone to)\b`, 8),
  ],
  [
    'rejection',
    3,
    /\binternal (?:candidate|applicant)|\b(?:over|under)[- ]?qualified\b|\bmade an offer elsewhere\b|\b(?:gone|went) elsewhere\b|\brunner[- ]up\b|\bpipped\b|\bsecond choice\b/,
  ],
  [
    'rejection',
    3,
    near(
      String.raw`(?:not|\w{2,6}n't|below|short of)`,
      String.raw`(?:reach|meet|pass|satisfy|fulfil|high enough|strong enough|demonstrate|the)\b.{0,40}?(?:level|standard|criteria|requirement|mark|threshold|score|need|benchmark|bar\b|review|stage|screen)`,
      3,
    ),
  ],
  [
    'rejection',
    2.5,
    /\b(?:settl|decid|land|focus|concentrat)\w* (?:on|for) (?:\w+ ){0,2}?(?:candidates?|applicants?|people|somebody|someone)|\bothers? (?:candidates? |applicants? |people )?(?:matched|had|scored|met|were|was|came|edged|fitted|suited)\b|\brather (?:wait|hire|go|look|find|have)\b/,
  ],
  [
    'rejection',
    2,
    /\b(?:a bit|a little|somewhat|too|not quite) (?:slow|junior|senior|short|light|inexperienced|early|thin|rusty|far)\b|\b(?:you|as you) (?:don't|do not|haven't|lack) (?:yet )?(?:have|hold|got)\b|\bwhere (?:we|it|you) (?:lost|fell|felt short)\b|\b(?:felt|feel|found) .{0,30}(?:lack|gap|missing)|\bnot (?:quite )?enough\b/,
  ],
  [
    'rejection',
    2,
    /\breserve list\b|\bwaiting list\b|\bcame down to\b|\ba (?:very |really |incredibly )?(?:close|tough|difficult|hard) (?:call|decision|choice)|\b(?:difficult|tough|hard) (?:decisions?|choices?)\b|\b(?:isn't|not) (?:a|the) (?:\w+ )?(?:email|message|call|reply|news|note|answer|outcome|result)\b|\b(?:bad|hard|difficult|tough|sad|disappointing|better|never easy) (?:news|e-?mail|message|letter|note)\b|\b(?:no|not a) reflection (?:of|on)\b|\bdecisions? lightly\b/,
  ],
  [
    'rejection',
    2,
    near(SOMEBODY, String.raw`(?:already|closer|with more|whose|who (?:has|have|had))\b`, 2),
  ],
  [
    'rejection',
    1.5,
    /disappoint\w+|\bdiscouraged\b|\bi(?:'m| am) afraid\b|\bsorry (?:to|that|but|we|for not)\b|\b(?:so|very|truly|really) sorry\b|\bsad to\b/,
  ],
  [
    'rejection',
    1,
    /\bon this occasion\b|\bat this (?:time|point|moment|stage)\b|\bthis time(?: round| around)?\b|\bin the end\b|\bultimately\b|\bthis (?:year|cycle|round)\b|\bfor now\b/,
  ],
  [
    'rejection',
    1,
    /\bafter (?:careful\w*|much|long|thorough|due|further|a lot of) (?:consider\w+|deliberation|thought|review\w*|discussion)|\b(?:after|having) (?:reviewed|considered|assessed|reviewing|considering)\b/,
  ],
  [
    'rejection',
    0.75,
    /\bwish(?:ing|es)? (?:you |her |him )?(?:every|all|the (?:very )?best|well|luck|success|much|continued)|\bbest of luck\b|\bgood luck\b|\ball the best (?:for|with|in)\b|\bbest wishes (?:for|in|to|as)\b/,
  ],
  [
    'rejection',
    1,
    near(
      'keep|retain|hold|remain|stay|maintain|hang on to',
      String.raw`(?:your |her |his )?(?:cv|resume|résumé|details|application|profile|information|records?|file|database|talent)\b`,
      3,
    ),
  ],
  [
    'rejection',
    0.75,
    /\bapply again\b|\bre-?apply\b|\bfuture (?:opportunit|opening|vacanc|role|position)|\bapply (?:to|for) (?:other|future)\b/,
  ],
  [
    'rejection',
    0.5,
    /\b(?:high|large|overwhelming|unprecedented|strong|competitive) (?:volume|number|standard|calibre|level|pool|field)\b|\bmany (?:\w+ )?(?:qualified|strong|talented|excellent) \w+|\b(?:although|while|whilst|however)\b/,
  ],
]
