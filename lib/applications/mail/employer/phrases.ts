// How mails name a job and an employer. Matched against text as written, since capitals tell a name;
// counts are bounded everywhere, so that no text is slow to search.
const WORD = String.raw`(?!(?:I|We|You)\b)[\p{Lu}\d][\p{L}\d'’&+-]*(?:\.[\p{L}\d]+)*`
export const employerName = `${WORD}(?: (?:(?:of|and(?! the)|the|de|du|des|la|le|für|und|&|y|et) ){0,2}${WORD}){0,5}`
const PIECE = String.raw`(?!(?:the|our|your|for|at|with|that|this|to|we|you|is|are|was|has|have|had|be|an?|if|it|i|and (?:we|you|i)|here|very|from|as|on|by)\b)[\p{L}\d(][\p{L}\d&/+#.'’()*:-]*,? `
const TITLE = `(?:${PIECE}){0,6}?${PIECE.slice(0, -3)}`
const QUALIFIER =
  '(?:jobs?|roles?|positions?|posts?|vacancy|vacancies|opening|opportunity|place|programme|scheme)'
const AT = `(?:(?:here |based )?(?:at|with) (?:the )?)`

export const jobAtEmployer: RegExp[] = [
  new RegExp(
    `^(?:[Rr]e|RE|[Rr]egarding|[Ss]ubject): (?:the )?(${TITLE}) ${AT}(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]his|open|vacant) ${QUALIFIER} (?:of|as|for) (?:an? |the )?(${TITLE})(?: ${QUALIFIER})?,? ${AT}(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:the|our|an?|this|all) (${TITLE}) ${QUALIFIER},? (?:for the \w+ )?${AT}(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Aa]ppl(?:ication|ying|ied|y)|[Ii]nterview\w*|[Ii]nterest(?:ed)?|[Cc]onsidered|[Cc]andidate|[Hh]iring|[Ss]earch\w*|[Cc]hoice|[Ll]ooking|[Ss]elected|[Ss]hortlisted|[Hh]ired|[Cc]hosen) (?:for|in|as|to) (?:the |an? |our )?(${TITLE}) ${AT}(${employerName})`,
    'u',
  ),
  new RegExp(String.raw`\b${QUALIFIER}[:,] (${TITLE}),? ${AT}(${employerName})`, 'u'),
  new RegExp(String.raw`\bals (${TITLE}) (?:bei|in|im)(?: der| dem| den)? (${employerName})`, 'u'),
  new RegExp(
    String.raw`\b(?:poste|emploi|offre) (?:de |d['’])(${TITLE}) (?:chez|au sein de(?: la)?|à) (${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:puesto|vacante|posición|plaza) de (${TITLE}) en (${employerName})`,
    'u',
  ),
]
export const jobPhrases: RegExp[] = [
  /\b(?:hire|hiring|recruit|appoint|need) (?:an? |our )?(?:more senior |less senior )?((?:\p{Lu}[\p{L}/-]+ ?){1,5})/u,
  new RegExp(String.raw`\b(?:another|other) (${TITLE}) ${QUALIFIER}\b`, 'u'),
  new RegExp(
    String.raw`\b(?:[Jj]ob|[Rr]ole|[Pp]osition|[Pp]ost|[Vv]acancy): (${TITLE})(?=$|[.,;])`,
    'u',
  ),
  new RegExp(String.raw`\bapplication (?:to|with|at) ${employerName} \((${TITLE})\)`, 'u'),
  new RegExp(
    String.raw`\b(?:the|our|an?|this|of|open|vacant) ${QUALIFIER} (?:of|as|for) (?:an? |the )?(${TITLE})(?=[.,;:!?]|$| (?:and|in|but|has|is|was|on|which|we|to|after|this|at)\b)`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Tt]he|[Oo]ur|an?|[Tt]his|all) (${TITLE}) ${QUALIFIER}\b`, 'u'),
  new RegExp(String.raw`\b[Tt]his ${QUALIFIER}, (${TITLE}),`, 'u'),
  new RegExp(
    String.raw`\b(?:[Aa]ppl(?:ication|ying|ied|y)) (?:for|as) (?:the |an? |our )?(${TITLE})(?=[.,;:!?]|$| [–-] | (?:and|has|was|on|which|at)\b)`,
    'u',
  ),
  new RegExp(String.raw`\bals (${TITLE})(?=[.,;:!?]|$| (?:bei|in|und|haben|ist)\b)`, 'u'),
  new RegExp(
    String.raw`\b(?:poste|emploi) (?:de |d['’])(${TITLE})(?=[.,;:!?]|$| (?:chez|et|que|au)\b)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:puesto|vacante|posición|plaza) de (${TITLE})(?=[.,;:!?]|$| (?:en|y|que)\b)`,
    'u',
  ),
]
export const employerPhrases: RegExp[] = [
  new RegExp(
    String.raw`\b[Aa]pplication (?:was |has been )?(?:sent to|submitted to|viewed by) (?:the )?(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:\b(?:but|that|and|because)|,) (${employerName}) (?:won['’]t|will not|has decided|have decided|is not|isn['’]t|regrets?)`,
    'u',
  ),
  new RegExp(
    `^(${employerName}) (?:(?:is|are) (?:no longer|now|not)|would like|invites|has received|thanks|is pleased|is delighted)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Aa]pply(?:ing)?|[Aa]pplied|[Aa]pplication|[Cc]andidacy) (?:to|[Ww]ith|at) (?:join |work (?:at|for|with) )?(?:the )?(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b[Ii]nterest(?:ed)? (?:shown )?in (?:joining |working (?:at|for|with) |a career (?:at|with) |a role (?:at|with) |employment (?:at|with) |us here at )?(?:the )?(${employerName})(?![\p{L}\d])(?! (?:[–-] |\p{Lu}|${QUALIFIER}))`,
    'u',
  ),
  new RegExp(String.raw`\b${QUALIFIER} (?:here )?(?:at|with) (?:the )?(${employerName})`, 'u'),
  new RegExp(
    String.raw`\b(?:[Uu]pdate|[Oo]ffer|[Nn]ews|[Gg]reetings|[Hh]ello|[Mm]essage|[Dd]ecision|[Rr]egards|[Ff]ollow[- ][Uu]p) from (?:the |us at |all at |everyone at )?(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:here at|for us at|[Nn]ext (?:step|stage|round) (?:at|with)|[Cc]onsidering|(?:round|stage|process|search|people|panel) at|pass from|from all of us at|all at|us at|team at|join(?:ing)?|[Ww]elcome to|part of|[Ww]orking (?:for|at)|career at|future at|everyone at|everybody at|behalf of|opportunities (?:at|with)|roles at|interview (?:at|with)) (?:the )?(${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ww]illkommen bei|[Ii]nteresse an(?: der)?|[Bb]ewerbung bei(?: der| dem)?|[Ss]telle bei(?: der)?|[Tt]eam (?:von|bei)) (${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:entretien|candidature|poste|intérêt|équipe|bienvenue) (?:chez|pour|auprès de) (${employerName})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:entrevista|candidatura|puesto|interés|equipo|trabajar|solicitud) (?:en|con|de) (${employerName})`,
    'u',
  ),
]
export const employerTeam = new RegExp(
  String.raw`(?:^|\bthe |\bThe |\bYour )(${employerName}?) (?:[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Hh]iring|[Pp]eople|HR|[Cc]areers|Human Resources|[Tt]eam\b|team\b)`,
  'u',
)
