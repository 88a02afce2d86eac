/** What a thought is about, as far as a person's own record can say something to it. */
export type Topic =
  | 'second'
  | 'round'
  | 'interview'
  | 'offer'
  | 'answer'
  | 'noes'
  | 'trait'
  | 'fault'
  | 'effort'
  | 'other'

const NOBODY = '(never|nobody|no one|no-one|none|ever|even|no|an|any)'

// The first that fits: “past the first interview” is about second rounds, not about interviews.
// Narrow on purpose. A sentence about something else is unkind, and without a sign nothing is lost.
const signs: [Topic, RegExp][] = [
  ['second', /\b(second|2nd|next) (round|interview)|\bpast (the|an|my) (first )?interview/],
  ['offer', /\b(final|last|third) (round|interview)/],
  [
    'round',
    /\b(first|1st) (round|stage|hurdle|step)|\bscreen(ing|ed)\b|\bsift|\bpast (the |my )?(cv|application)/,
  ],
  [
    'interview',
    /\b(get|gets|got|getting|land|never|no|any|another|single) (to |to an |an? |any |even an )?interviews?\b|\binvite/,
  ],
  [
    'answer',
    new RegExp(
      `\\b${NOBODY} (ever |even )?(answer|repl|respon(d|se))|\\bhear(d|s)? (back|from)|\\bghost|\\bignor|\\bwrites? back`,
    ),
  ],
  ['noes', /\breject|\bturn(s|ed)? me down|\bturned down|\bsays? no\b/],
  [
    'offer',
    /\boffers?\b|\bhir(e|es|ed|ing)\b|\bemploy|\b(choose|pick|want)s? me\b|\b(a|any|no|get|find|another) (new )?jobs?\b|\bfind (one|work|anything)/,
  ],
  ['fault', /\bfault|\bblame|\bmessed\b.*\bup\b|\bruin|\bblew it|\bscrewed|\bbecause of me\b/],
  [
    'trait',
    /\btoo (old|young|junior|senior|shy|slow|quiet)\b|\bmy age\b|\bexperience|\bqualif|\bdegree|\baccent|\bgood enough|\bclever|\bstupid|\bfailure|\bworthless|\buseless|\b(bad|terrible|awful|hopeless) (at|in)\b/,
  ],
  [
    'effort',
    /\blaz(y|iness)|\b(try|trying|tried) (hard )?enough|\b(do|doing|done) (enough|nothing)|\bgiven up/,
  ],
]

const ABSOLUTE =
  /\b(never|always|nobody|no one|no-one|none|nothing|every(body|one)?|not once|ever)\b/
const NEVER_PAST =
  /\b(never|can[’']t|don[’']t|not|nobody|no one)\b.*\b(get|gets|got|make|makes) (it )?past\b/

export function topicOf(thought: string): Topic {
  const words = thought.toLowerCase()
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'other'
}

/** Whether it speaks of always or never. */
export function isAbsolute(thought: string): boolean {
  return ABSOLUTE.test(thought.toLowerCase())
}

/** Whether “4 of 9 did” answers it word for word. */
export function deniesGettingPast(thought: string): boolean {
  return NEVER_PAST.test(thought.toLowerCase())
}
