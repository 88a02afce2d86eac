import type { MailKind } from './words'

/** `undecided`, `withdrawn` and `elsewhere` are reasons why a mail is none of the other kinds. */
export type Reading = Exclude<MailKind, 'other'> | 'undecided' | 'withdrawn' | 'elsewhere'
export type Clue = [reading: Reading, weight: number, pattern: RegExp]

// Gaps are bounded, and no quantifier stands inside another, so that no text is slow to search.
// Everything is matched against one normalised sentence: lower case, straight quotes.

/** What English mails say when they aren’t a no. */
export const answerClues: Clue[] = [
  [
    'invitation',
    2.5,
    /(?:can|could|would) you (?:do|make|manage|come|be free)\b.{0,30}?(?:\d ?(?:am|pm)|\d[:.]\d\d|day\b|tomorrow|next week)/,
  ],
  [
    'invitation',
    3,
    /(?:could|can|shall|may|might|would like to|we'd like to|love to) (?:we |i |you )?(?:speak|talk|meet|chat|have a (?:call|chat|word))\b|congratulations on (?:making|reaching|getting|passing)|(?:earlier|later|interview|another) slot\b|(?:second|next|final) round at\b/,
  ],
  [
    'confirmation',
    3,
    /(?:we have|we've got|received) (?:your|an?) (?:\w+ )?application|application\b.{0,80}? is (?:now )?complete|every application|what happens next/,
  ],
  [
    'undecided',
    4,
    /not come to a decision|(?:can't|cannot|not able to|unable to) (?:tell|say|update|give) (?:you )?(?:\w+ ){0,4}?(?:yet|until)|more (?:people|candidates|applicants) to (?:see|meet|interview)/,
  ],
  [
    'invitation',
    3,
    /(?:invit(?:e|ing|ed|ation)|welcome) (?:you )?(?:to|for) (?!apply|re-?apply|join (?:our|the) (?:talent|community|network)|connect|keep|stay|follow|subscribe|submit|browse|check|visit|look|send|get in touch|future|feedback)/,
  ],
  [
    'invitation',
    3,
    /(?:schedul\w+|arrang\w+|book|set up|organi[sz]e|fix) (?:a|an|your|some|the|in|you|time)\b.{0,35}?(?:call|interview|chat|screen|conversation|meeting|visit|trial|day)/,
  ],
  [
    'invitation',
    3,
    /your (?:\w+ ){0,2}?interview\b.{0,30}?(?:is|has been|will (?:be|take)|confirmed|scheduled|booked|on (?:mon|tue|wed|thu|fri))|interview confirmation/,
  ],
  [
    'invitation',
    3,
    /(?:you're|you are|get|got|made it|progress\w*|mov\w+|advanc\w+|take|put|bring|taking) (?:you )?(?:through |forward |on )?to (?:the|our) (?:next|second|final|last|interview|following) (?:interview )?(?:round|stage|step|phase|interview)?/,
  ],
  [
    'invitation',
    3,
    /you(?:'ve| have) been (?:shortlisted|selected (?:for|to))|like to (?:meet|interview|speak (?:with|to)|talk (?:with|to)|hear more from|get to know|chat (?:with|to)|see) you\b/,
  ],
  [
    'invitation',
    2.5,
    /(?:complete|take|finish|do|attempt|attend|send you)\b.{0,30}?(?:assessment|test|challenge|coding|exercise|questionnaire|task|video interview|trial)/,
  ],
  [
    'invitation',
    2.5,
    /re-?schedul\w+|(?:move|postpone|change) (?:your|our|the) (?:interview|call|meeting)/,
  ],
  [
    'invitation',
    3,
    /(?:attend|come (?:in )?(?:to|for)|take part in|hold|have|do) (?:an?|the|our|your|some) (?:\w+ ){0,2}?(?:interview|assessment|trial|screening|selection)|(?:come|pop|drop) (?:in|by|over)\b.{0,40}?(?:meet|see us|interview|chat|talk)|interview (?:details|invitation|invite|schedule|arrangements)|(?:want|wants|love|keen|like|nice) to (?:see|meet|speak|talk|chat|interview|have you|hear more|bring you|get you|find out more)\b/,
  ],
  [
    'invitation',
    3,
    /(?:passed|passing|completed|cleared) (?:the|your|our) (?:\w+ )?(?:stage|round|screen|test|assessment)|your link to the|(?:video|phone|zoom|teams|quick|short|intro\w*|brief|minute|telephone) (?:call|chat|conversation)(?: \w+){0,2} (?:with|this|next|on|about|to)|half an hour|(?:last|final|next) (?:step|stage|round) is\b/,
  ],
  [
    'invitation',
    3,
    /(?:interview|call|chat|meeting|assessment|conversation)\b.{0,60}?(?:on (?:mon|tues|wednes|thurs|fri)day|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{1,2}[:.]\d\d|\d ?(?:am|pm)\b|tomorrow|next week)/,
  ],
  [
    'invitation',
    3.5,
    /(?:hold|do|move|have|postpone\w*|push) (?:it|this|the interview|that|them)? ?(?:back )?(?:on|to) .{0,40}?instead|new (?:time|date) for/,
  ],
  [
    'invitation',
    2,
    /(?:choose|pick|select|find|book) (?:a|the|your|from) .{0,20}?(?:time|slot|date)|(?:phone|telephone|video|screening|zoom|teams) (?:screen|interview|call)/,
  ],
  [
    'invitation',
    1.5,
    /availab(?:le|ility)|are you free|would .{0,30}(?:suit|work)\b|does .{0,30}(?:suit|work)\b|could you (?:do|make|come)/,
  ],
  [
    'invitation',
    1.5,
    /look(?:ing)? forward to (?:meeting|speaking|talking|seeing|hearing more)|assessment (?:centre|center|day)/,
  ],
  ['invitation', 1, /interview|next (?:step|stage|round)|congratulations|shortlist/],
  [
    'offer',
    4,
    /(?:delighted|pleased|happy|thrilled|excited|glad|honoured|proud|like|love|wish|able) to (?:be |formally |officially |be able to |now )?(?:make you an offer|extend (?:you|an? (?:\w+ )?offer(?! to (?!you))|the offer(?! to (?!you)))|offer(?:ing)? you (?!feedback|some|any|advice|another|the (?:chance|opportunity) to|a (?:call|chat|slot|chance|time|phone|quick)|an? (?:\w+ )?(?:interview|call|slot|assessment)|interview))/,
  ],
  [
    'offer',
    3,
    /(?:letter of offer|offer letter|offer of employment|formal offer|job offer|verbal offer|contract of employment|employment contract|offer (?:is )?attached|attached .{0,20}(?:contract|offer)|your offer\b|contract is attached)/,
  ],
  [
    'offer',
    4,
    /(?:is|it's) yours (?:if|should|when|from)|(?:we are|we're|i'm|i am|hereby|would) (?:now |formally )?(?:like to )?offer(?:ing)? you (?:\w+ ){0,6}?(?:post|role|position|job|place)|it's a yes\b|(?:confirm|make|making|extend) (?:our|an?|you an) (?:\w+ )?offer(?! to (?!you))/,
  ],
  [
    'offer',
    2,
    /welcome (?:to the team|aboard|on board)|your (?:start date|starting salary|contract)|the job is yours|you(?:'ve| have) got the (?:job|role)|sign and return/,
  ],
  ['offer', 0.5, /congratulations/],
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
    'undecided',
    4,
    /(?:n't|not) been able to (?:choose|decide|make|meet)|still (?:active|open|live)\b|not yet (?:made(?! it)|reached|come|decided|taken|finished|finalised|finalized|able)|(?:have|has)(?:n't| not) (?:yet )?(?:made(?! (?:it|the))|reached|decided|forgotten|finished|finalised|finalized|come to)|no decision (?:has|yet)|decision has not|still (?:review|consider|interview|assess|read|in the process|work|wait|deciding|meeting|going through|sifting)\w*/,
  ],
  [
    'undecided',
    4,
    /(?:remain|still|stay|continue to be|very much) (?:\w+ ){0,3}?(?:under|in) (?:active )?(?:consideration|the running|the process|contention)|taking (?:a little |a bit |much )?longer (?:than|to)/,
  ],
  [
    'withdrawn',
    6,
    /withdr[ae]w\w* (?:my|your|his|her) (?:application|candidacy|interest)|(?:as (?:you )?(?:asked|requested)|at your request|you asked).{0,60}?(?:withdr|remov|clos)|your (?:decision|wish|choice|request) to (?:withdraw|decline)|(?:you|i) no longer wish|you(?:'ve| have) (?:withdrawn|decided to withdraw|declined)|i(?:'ve| have) (?:decided to )?(?:accept\w*|taken) (?:another|a different|an) (?:offer|job|role|position)/,
  ],
  [
    'elsewhere',
    5,
    /came across your (?:profile|cv|linkedin)|(?:found|saw|seen|noticed) your (?:profile|cv|linkedin)|your profile (?:caught|stood|looks|came)|client of (?:mine|ours)|one of (?:my|our) clients|open to (?:new|a quick|hearing|exploring|a chat)|not sure if you're looking|(?:cv|profile) came up|i (?:place|recruit|represent|work with)\b|(?:my|our) client\b/,
  ],
  [
    'elsewhere',
    5,
    /(?:new|recommended|matching|similar|latest|\d+) (?:jobs?|roles|vacancies) (?:for|in|near|match|that|this|you)|job alert|(?:see|view|browse) all jobs|people who (?:applied|viewed)|(?:daily|weekly) digest|jobs? (?:digest|matches)|manage (?:your )?alerts|newsletter|\bwebinar|read more\b|top tips|our editors/,
  ],
  [
    'elsewhere',
    5,
    /(?:two|five|short|quick|brief|candidate|minute) (?:\w+ )?survey|rate (?:your|our|us)|how (?:did we|was your (?:experience|interview))|(?:reset|forgotten|new) (?:your )?password|(?:verify|confirm) your (?:e-?mail|account)|verification code|one-time code/,
  ],
]

/** What has nothing to do with a job, unless the mail speaks of one. */
export const ELSEWHERE =
  /\byour (?:order|payment|refund|return|parcel|delivery|subscription|booking|reservation|flight|claim|invoice|card|tenancy|account|purchase|visa|appeal|ticket|submission|manuscript|proposal)\b|(?:card|library|loan|mortgage|visa|planning|permit|tenancy|rental|membership|grant|insurance) application|appl(?:ication|ying|ied) for (?:the|a|an|your) (?:\w+ card|flat|apartment|house|loan|mortgage|permit|visa|grant|card|passport|licence|membership|room|allotment)|dear (?:tenant|customer|resident|guest|author|member|parent|passenger|patient)|\b(?:swimming|yoga|evening|language|dance) (?:course|class|lesson|club)|\b(?:short story|garage|cinema|landlord|nursery place|school place)\b/

/** Words that a mail about a job uses. */
export const JOB =
  /\b(?:roles?|positions?|vacanc(?:y|ies)|candidates?|candidacy|candidature|interview\w*|hiring|recruit\w*|cv|résumé|resume|jobs?|careers?|talent|shortlist\w*|bewerb\w*|stelle|lebenslauf|poste|candidat\w*|puesto|vacante)\b/g
