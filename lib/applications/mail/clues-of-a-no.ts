import type { Clue } from './clues'

/** What English mails say when it is a no. A mail counts as one from a weight of three. */
export const cluesOfANo: Clue[] = [
  [
    'rejection',
    3,
    /(?:\bnot|n't) (?:\w+ ){0,2}?able to (?:offer|invite|take|progress|consider|support|bring|give|place|move|put) (?:you|your|this|things)\b|(?:unable|not possible) to (?:offer|give|make) (?:you|an offer)/,
  ],
  [
    'rejection',
    3,
    /(?:skills?|experience|profile|background|cv|qualifications|application)\b.{0,30}?(?:\bnot|n't)\b.{0,25}?(?:fit|match|suit|align|meet|what we|enough|one of)\b|\bnot (?:our|the|my|a) (?:preferred|first|chosen|successful|strongest|lead)\b|(?:\bnot|n't) (?:going to )?work(?:ed)? out\b|\bnot (?:one of|among) (?:the|those|our)\b/,
  ],
  [
    'rejection',
    3,
    /(?:decided|chosen|chose|going|opted|elected|prefer\w*|wish) to (?:interview|hire|meet|see|appoint|take|invite|progress|offer|proceed|move|go|continue|shortlist)\b.{0,40}?(?:someone|somebody|(?:\bother|another|different) (?:\w+ )?(?:candidate|applicant|person|people|direction))|without (?:a )?hir\w+/,
  ],
  [
    'rejection',
    2,
    /(?:unfortunately|sadly|regrettably|afraid|sorry)\b.{0,80}?\byou(?:'ve|r| have| were| are)?\b.{0,40}?(?:\bnot|n't|unable)\b|(?:unfortunately|sadly|regrettably)\b.{0,60}?(?:\bnot|n't|unable)\b.{0,40}?\byour? (?:application|interview|role|position|place)?|(?:tough|hard|difficult) choices?/,
  ],
  [
    'rejection',
    3,
    /\b(?:select|cho[os]s?e|chosen|appoint|hir|pick|prefer|recruit)\w* (?:an? |the |our )?(?:\w+ ){0,2}?(?:candidates?|applicants?|finalists?|person|colleague) (?:with|who|whose|from|that|already|closer)\b|(?:choice|decision|vote|nod|job|role|post)\b.{0,60}?(?:fell on|went to|goes to|went with|in favou?r of|has gone to)/,
  ],
  [
    'rejection',
    3,
    /(?:\bnot|n't)\b (?:\w+ ){0,2}?(?:asking|calling|seeing|meeting|shortlisting|inviting|bringing|having|taking|recommending|extending) you\b|(?:\bnot|n't)\b (?:\w+ ){0,2}?what we(?:'re| are| were|'ve) (?:after|looking|searching|seeking)|(?:isn't|is not|wasn't|was not|aren't|not) (?:a |an |quite )?(?:\w+ ){0,2}?(?:match|fit)\b/,
  ],
  ['rejection', 1, /i(?:'m| am) (?:truly|really|very|so|genuinely)? ?sorry\b/],
  [
    'rejection',
    3,
    /(?:\bnot|n't|unable to|cannot|no longer) (?:[\w']+ ){0,4}?(?:mov(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|tak(?:e|ing)|go(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|carry(?:ing)?|put(?:ting)?|bring(?:ing)?)\b.{0,45}?(?:forward|further|ahead|\bany more|application|candidacy|candidature|next (?:stage|round|step)|through\b|with you\b)/,
  ],
  [
    'rejection',
    3,
    /(?:decided|chosen|elected|opted|decision(?: is| was)?) not to (?:\w+ )?(?:progress|proceed|continue|move|take|go|pursue|advance|invite|offer|hire)/,
  ],
  [
    'rejection',
    3,
    /(?:mov\w+|proceed\w*|progress\w*|continu\w*|\bgo|going|gone|went|press\w*)(?: (?:forward|ahead|on|forwards))? (?:with|in) (?:[\w']+ ){0,3}?(?:others?|another|different|someone|somebody|alternative|stronger)\b/,
  ],
  [
    'rejection',
    3,
    /\b(?:pursu\w+|cho(?:se|sen|ose|osing)|selected|appoint\w*|shortlist\w*|prefer\w*|hired?|offer(?:ed)? .{0,25}?to|favour of|favor of|prioriti[sz]\w+) (?:[\w']+ ){0,3}?(?:other|another|different|alternative) (?:\w+ ){0,3}?(?:candidates?|applicants?|people|person|direction|profiles?)/,
  ],
  [
    'rejection',
    3,
    /(?:chose|chosen|went|gone|going|\bgo|decided|offered|appointed|hired|given|picked|preferred)\b.{0,30}?(?:someone|somebody) (?:else|with|who|whose|closer|more)/,
  ],
  [
    'rejection',
    3,
    /(?:\bnot|n't) (?:yet )?(?:been |be )?(?:\w+ )?(?:selected|shortlisted|short-listed|successful|chosen|progressed|accepted)\b/,
  ],
  [
    'rejection',
    3,
    /(?:were|was|been|is|are) unsuccessful\b|unsuccessful (?:on this|this time|in your)|unsuccessful\.?$/,
  ],
  [
    'rejection',
    3,
    /(?:position|role|vacancy|post|job|opening|requisition)\b.{0,40}?(?:has|have|had|is|was|been)\b.{0,20}?(?:filled|cancelled|canceled|withdrawn|on hold|paused|frozen|closed|eliminated)/,
  ],
  ['rejection', 3, /(?:different|another) direction\b/],
  [
    'rejection',
    3,
    /(?:unable|not able|not going) to (?:offer|invite|progress|consider|support|shortlist|interview|place) (?:you|your)|(?:\bnot|n't) (?:be )?(?:inviting|offering|shortlisting|interviewing|considering|hiring|requiring) (?:you|your)/,
  ],
  [
    'rejection',
    3,
    /\bnot (?:ready |in a position )?to offer you|\bcan(?:no|')t offer you|no longer (?:be )?(?:consider\w*|under consideration|in the running|in consideration)/,
  ],
  [
    'rejection',
    3,
    /(?:your )?application (?:has been|was|is|to .{2,50} was) (?:declined|rejected|refused|closed|turned down)|status\b.{0,30}?(?:rejected|declined|not selected|unsuccessful)/,
  ],
  [
    'rejection',
    3,
    /(?:it's|it is|be|is|say) (?:a )?no\b(?: from us| this time| for now|\.|,|$)|(?:did|have|has|had|do|does)(?: not|n't) (?:made?) (?:it (?:to|through|past|onto)|the (?:cut|shortlist|final|next))/,
  ],
  [
    'rejection',
    3,
    /(?:made|make|extend\w*) (?:an|the|our) offer to (?!you)|(?:better|more) suited to (?:someone|somebody|a )|made an offer to (?:another|someone|a different)|offer(?:ed)? (?:the (?:role|job|position|post) )?to (?:another|someone|a different|an internal)|internal (?:candidate|applicant)/,
  ],
  [
    'rejection',
    3,
    /(?:\bnot|n't|unable to|cannot|no longer) (?:[\w']+ ){0,3}?(?:hir(?:e|ing)|recruit(?:ing)?|fill(?:ing)?|appoint(?:ing)?|find (?:a|you a) (?:place|role|position|spot|match)|take you|go(?:ing)? any further|got the|get the|see (?:a|you as a) (?:match|fit)|consider you)\b/,
  ],
  [
    'rejection',
    3,
    /(?:\bnot|n't|below|short of) (?:[\w']+ ){0,3}?(?:reach|meet|pass|match|satisfy|fulfil|score you|high enough|strong enough|demonstrate|the (?:level|standard|threshold|pass mark))\b.{0,40}?(?:level|standard|criteria|requirement|mark|threshold|score|need|enough|benchmark|bar\b|role|interview)/,
  ],
  [
    'rejection',
    3,
    /\bwe(?:'re| are| will be) (?:going to pass|passing)|(?:it's a|be a|a|to|will be|i'm|have to) pass(?:ing)?\b(?! (?:on |along )?(?:your|it|this|the details) )(?: on (?:your|this|you)| from| this| for|[.,]|$)|(?:leave it (?:there|here)|(?:stop|end|finish|close|conclude)(?:ped|ing|d)? (?:the process|things|it|your (?:application|candidacy|process))|draw a line|part ways|not to be\b|can't take you on|let you go)/,
  ],
  [
    'rejection',
    3,
    /(?:(?:we|i|they|team)(?:'ve| have)? (?:now |since |just |already )?(?:hired|appointed|filled|recruited)\b|(?:hired|appointed|recruited|promoted) (?:an? |our |one of our )?(?:someone|somebody|internal|existing|another|colleague))/,
  ],
  [
    'rejection',
    3,
    /(?:offered|given|gave|awarded|gone|went|going) (?:the |this )?(?:post|position|role|job|place|spot|offer)?\b.{0,30}?(?:elsewhere|to (?:a|an|the|someone|somebody|another|one of)\b)/,
  ],
  [
    'rejection',
    3,
    /(?:cancel\w*|withdraw\w*|clos\w+|pull\w*|paus\w+|froz\w+|freez\w+|scrap\w*|drop\w*) (?:\w+ ){0,2}?(?:requisition|role|vacancy|position|post|recruitment|hiring|search|plug)\b|hiring freeze|(?:application|candidac)\w* (?:is|are|was|has been|have been) (?:now )?(?:being )?closed|no longer (?:available|hiring|recruiting|exists?|needed|going ahead)/,
  ],
  [
    'rejection',
    3,
    /application\b.{0,60}?(?:declined|unsuccessful|rejected|not (?:been )?(?:successful|selected|accepted|taken|progress\w*|go(?:ing)? (?:any )?further)|won't go (?:any )?further)/,
  ],
  [
    'rejection',
    2.5,
    /(?:focus|concentrat|settl|decid|land|choos|go)\w* (?:\w+ )?(?:on|for) (?:\w+ ){0,2}?(?:candidate|applicant|people|somebody|someone|others)|others? (?:candidates? |applicants? |people )?(?:matched|had|scored|met|were|was|who|came|edged|fitted)|rather (?:wait|hire|go|look|find|have)/,
  ],
  [
    'rejection',
    2,
    /reserve list|waiting list|came down to|a (?:very |really |incredibly )?(?:close|tough|difficult|hard) (?:call|decision|choice)|(?:isn't|not) (?:a|the) (?:\w+ )?(?:email|message|call|reply|news|note)\b|bearer of|on us, not|(?:no|not a) reflection (?:of|on)|decisions? lightly|times? moved on|we need\b.{0,50}(?:and|but) you/,
  ],
  [
    'rejection',
    2,
    /(?:a bit|a little|somewhat|too|not quite) (?:slow|junior|senior|short|light|inexperienced|early|thin|rusty|far)\b|(?:you|as you) (?:don't|do not|haven't|lack) (?:yet )?(?:have|hold|got)|where (?:we|it|you) (?:lost|fell|felt short)/,
  ],
  ['rejection', 1, /in the end|this year|at the moment|for now|right now/],
  [
    'rejection',
    3,
    /(?:\bnot|n't|\bcannot|unable to|no longer|nor)\b (?!hesitate|reply|respond|need|have to|forget|worry|share|wait|only|just|contain|intended)[^.;]{0,60}?\b(?:selected|shortlisted|successful|cho(?:se|sen)|forward|progress\w*|proceed\w*|(?:next|final|interview) (?:round|stage|step|phase)|hired|appointed|taken on|right (?:person|fit|match|candidate)|further(?! (?:information|feedback|detail|question|notice|correspondence|communication|quer|action|help|update|document)))\b/,
  ],
  [
    'rejection',
    3,
    /(?:with|on|for|favour of|favor of|chose|chosen|prefer\w*) (?:an? |the |those |some |several |other )?(?:\w+ ){0,2}?(?:candidates?|applicants?|finalists?) (?:who|whose|that|with)\b|offered (?:the |this )?.{2,60}? to (?:one of|another|someone|somebody|an? \w+ (?:candidate|applicant|colleague))|end of our search|(?:over|under)[- ]?qualified/,
  ],
  [
    'rejection',
    2,
    /(?:hard|difficult|tough|sad) (?:e-?mail|message|letter|note|news)|no judge?ment|better news|serious contender|(?:field|competition) was|other finalist/,
  ],
  [
    'rejection',
    2.5,
    /regret(?:fully|table|tably)?\b.{0,40}?(?:inform|tell|advise|say|let you know|not\b|unable|that|write)/,
  ],
  [
    'rejection',
    2.5,
    /(?:more closely|more directly|more strongly|better|closer) (?:match|align|fit|meet|suit|in line|relate)\w*|closer (?:to|match)|(?:better|stronger|closer) (?:fit|match)/,
  ],
  [
    'rejection',
    2.5,
    /(?:\bnot|n't)\b.{0,45}?(?:right|good|strong|best|perfect|suitable|ideal|close|quite a|be a) (?:match|fit|enough)|(?:\bnot|n't) (?:quite )?what we/,
  ],
  [
    'rejection',
    2,
    /(?:other|another|the successful|chosen) (?:candidates?|applicants?)\b.{0,15}?(?:are|is|were|was|have|has|had|whose|who|with|more|better|stronger)\b/,
  ],
  [
    'rejection',
    2,
    /(?:first|second|reserve|runner[- ]up) choice|runner[- ]up|pipped|(?:felt|feel|found) .{0,30}(?:lack|gap|missing)/,
  ],
  [
    'rejection',
    2,
    /disappoint\w+|bad (?:news|tidings)|not the (?:news|answer|outcome|reply|result|email) (?:you|that)|don't (?:be|feel) discouraged/,
  ],
  ['rejection', 1.5, /\bi(?:'m| am) afraid|sorry (?:to|that|but|we|if|for not)|so sorry|sad to/],
  ['rejection', 1, /unfortunately|regrettably|sadly/],
  [
    'rejection',
    1,
    /on this occasion|at this (?:time|point|moment|stage)|this time(?: round| around)?\b/,
  ],
  [
    'rejection',
    0.75,
    /wish (?:you|her|him) (?:every|all|the (?:very )?best|well|luck|success|much|continued)|best of luck|good luck|all the best (?:for|with|in)/,
  ],
  [
    'rejection',
    1,
    /(?:keep|retain|hold|remain|stay)\b.{0,25}?(?:cv|resume|résumé|details|application|profile|information)\b.{0,25}?(?:file|talent|system|database|future)/,
  ],
  ['rejection', 0.75, /apply again|re-?apply|future (?:opportunit|opening|vacanc|role|position)/],
  [
    'rejection',
    1,
    /after (?:careful|much|long|thorough|due|further|a lot of) (?:consideration|deliberation|thought|review|discussion)|having (?:reviewed|considered|assessed)/,
  ],
  [
    'rejection',
    0.5,
    /(?:high|large|overwhelming|unprecedented) (?:volume|number|standard|calibre|level)|number of (?:\w+ )?appli/,
  ],
]
