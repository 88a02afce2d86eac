import type { Sign } from './sign'

/** What English mails say when it goes on: a meeting, a test, an offer. */
export const signsOfGoingOn: Sign[] = [
  [
    'invitation',
    2.5,
    /(?:can|could|would) you (?:do|make|manage|come|be free)\b.{0,30}?(?:\d ?(?:am|pm)|\d[:.]\d\d|day\b|tomorrow|next week)/,
  ],
  [
    'invitation',
    3,
    /(?:could|can|shall|may|might|would like to|we'd like to|love to) (?:we |i |you )?(?:speak|talk|meet|chat|have a (?:call|chat|word))\b|congratulations on (?:making|reaching|getting|passing|being)|(?:earlier|later|interview|another) slot\b|(?:second|next|final) round at\b/,
  ],
  [
    'invitation',
    3,
    /(?:invit(?:e|ing|ation)(?: you)?|welcome you) (?:to|for) (?!apply|learn|explore|revisit|review|continue|consider|re-?apply|join (?:our|the) (?:talent|community|network)|connect|keep|stay|follow|subscribe|submit|browse|check|visit|look|send|get in touch|future|feedback)/,
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
    /(?:complete|take|finish|do|attempt|attend|send you|start|begin|access)\b.{0,30}?(?:assessment|assignment|take-home|test|challenge|coding|exercise|questionnaire|task|interview|trial|games)\b/,
  ],
  [
    'invitation',
    2.5,
    /re-?schedul\w+|(?:move|postpone|change) (?:your|our|the) (?:interview|call|meeting)/,
  ],
  [
    'invitation',
    3,
    /(?:attend|come (?:in )?(?:to|for)|take part in|hold|have|do) (?:an?|the|our|your|some) (?:\w+ ){0,2}?(?:interview|assessment|trial|screening|selection)|(?:come|pop|drop) (?:in|by|over)\b.{0,40}?(?:meet|see us|interview|chat|talk)|interview (?:details|invitation|invite|schedule|arrangements)|(?:want|wants|love|keen|like|nice|glad|happy|pleased|delighted) to (?:see|meet|speak|talk|chat|interview|have you|hear more|bring you|get you|find out more)\b/,
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
    'invitation',
    3,
    /\byou(?:'re| are|'ve been| have been) (?:now |hereby )?(?:invited (?:to|for)|scheduled for|booked (?:in|for)|selected (?:to|for) (?:the |an? |our )?(?:\w+ )?(?:next|interview|round|stage|assessment|attend|take part))|\b(?:interview|call|meeting) (?:is |has been )?(?:scheduled|confirmed|booked)\b/,
  ],
  [
    'invitation',
    2,
    /\b(?:could|can|shall) we (?:move|make|do|say|try)\b|\bjoin the meeting\b|\bmeeting id\b|\bdial[- ]in\b/,
  ],
  [
    'invitation',
    1.5,
    /\b(?:excited|pleased|happy|delighted|glad|like) to (?:move forward|move you|progress|proceed)\b(?!.{0,40}(?:offer|other))/,
  ],
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
    /(?:is|it's) yours (?:if|should|when|from)|(?:we are|we're|i'm|i am|hereby|would) (?:now |formally )?(?:like to )?offer(?:ing)? you (?:\w+ ){0,6}?(?:post|role|position|job|place)|it's a yes\b|(?:confirm|make|making|extend) (?:our|an?|you an) (?:\w+ )?offer(?! (?:out )?to (?!you))/,
  ],
  [
    'offer',
    2,
    /your (?:start date|starting salary|contract)|the job is yours|you(?:'ve| have) got the (?:job|role)|sign and return/,
  ],
  ['offer', 0.5, /congratulations/],
  [
    'offer',
    3,
    /\bwelcome (?:to the team|aboard|on board)\b|\b(?:finalis|finaliz|discuss|prepar)\w* (?:the|your|our) offer\b|\bhappy to have you (?:join|on)\b|\b(?:proceed|move forward|go ahead) with (?:an?|the|your) offer\b|\byou(?:'ve| have) been (?:accepted|hired|chosen|selected) (?:for|as) (?:the|our|an?) (?:[\w-]+ ){0,3}(?:role|position|job|post|programme|program|internship)\b|\bapplication (?:has been|was|is) successful\b/,
  ],
]
