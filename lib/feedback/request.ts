import { type Stage, UNKNOWN_ROLE } from '@/lib/applications/words'
import { addWorkingDays, type Day } from '@/lib/day'
import { greeting } from './addressee'
import { type Tone, tones } from './words'

export type About = {
  company: string
  role: string
  /** How far the road went. */
  stage: Stage
  /** Her own name. */
  from: string
  /** Whom it goes to, by name, where that is known. */
  to?: string | null
  /** False after a silence she closed herself: then there is no message to thank for. */
  heard?: boolean
}

/** A short request that asks what would strengthen the candidacy, never "why not me?". */
export function draftRequest(about: About, tone: Tone = 'plain'): string {
  return written[tone](about).join('\n')
}

/** The same request in each of the three tones. */
export function draftInEachTone(about: About): Record<Tone, string> {
  const drafts = tones.map((tone) => [tone, draftRequest(about, tone)] as const)
  return Object.fromEntries(drafts) as Record<Tone, string>
}

const written: Record<Tone, (about: About) => string[]> = {
  warm: (about) => [
    greeting(about.to),
    '',
    `${thanks(about)}. ${fondly(about.stage)}`,
    '',
    'May I ask one thing? What would strengthen my candidacy for a role like this another time? Whatever comes to mind is welcome, and a sentence is plenty.',
    '',
    'With warm regards,',
    about.from,
  ],
  plain: (about) => [
    greeting(about.to),
    '',
    `${thanks(about)}, and for ${timeTaken(about.stage)}.`,
    '',
    'What would strengthen my candidacy for a role like this another time? One or two things would help me a lot, and a sentence is plenty.',
    '',
    'Kind regards,',
    about.from,
  ],
  brief: (about) => [
    greeting(about.to),
    '',
    `${thanks(about)}. One question: what would strengthen my candidacy another time?`,
    '',
    'Best wishes,',
    about.from,
  ],
}

/** The second try is shorter than the first, and lets them off kindly. */
export function draftSecondTry({ company, role, from, to }: Omit<About, 'stage'>): string {
  return [
    greeting(to),
    '',
    `A little while ago I asked you about ${called(role)} at ${company}, and I know how full days get. If one thing comes to mind that would strengthen my candidacy another time, a single sentence would help me.`,
    '',
    'And if not, that is quite all right. Thank you again for your time.',
    '',
    'Kind regards,',
    from,
  ].join('\n')
}

export function requestSubject(role: string): string {
  return role !== UNKNOWN_ROLE
    ? `Thank you, and one question about the ${role} role`
    : 'Thank you, and one question'
}

export function secondSubject(role: string): string {
  return role !== UNKNOWN_ROLE ? `One more line about the ${role} role` : 'One more line from me'
}

/** Sources disagree on the best day; the next working morning is a fair default. */
export function suggestedAskOn(today: Day): Day {
  return addWorkingDays(today, 1)
}

function called(role: string): string {
  return role === UNKNOWN_ROLE ? 'the role' : `the ${role} role`
}

function thanks({ company, role, heard = true }: About): string {
  const what = `${called(role)} at ${company}`
  return heard
    ? `Thank you for letting me know about ${what}`
    : `Thank you for considering me for ${what}, which I take to be filled by now`
}

function timeTaken(stage: Stage): string {
  return hasMet(stage) ? 'the time you took to meet me' : 'looking at my application'
}

function fondly(stage: Stage): string {
  if (stage === 'screening') return 'It was good to talk with you and to hear about the work.'
  return hasMet(stage)
    ? 'I enjoyed meeting you and hearing how you work together.'
    : 'I liked what I read about the work, and thank you for looking at my application.'
}

function hasMet(stage: Stage): boolean {
  return stage !== 'saved' && stage !== 'applied'
}
