/** The six steps, named by their addresses, in the article's order. */
export const steps = [
  'alone',
  'feedback',
  'network',
  'perspective',
  'exercise',
  'positives',
] as const
export type Step = (typeof steps)[number]

/** How a step can be closed. All three are honourable answers. */
export const closings = ['done', 'skipped', 'not-for-me'] as const
export type Closing = (typeof closings)[number]

/** The three parts a recovery opens in. */
export const waves = ['hour', 'day', 'week'] as const
export type Wave = (typeof waves)[number]

/** How a no came: in so many words, or as a silence she closed for her own peace. */
export const noCame = ['word', 'silence'] as const
export type NoCame = (typeof noCame)[number]

/** A note for the next no: written freely, or at the end of a rehearsal. */
export const noteKinds = ['note', 'rehearsal'] as const
export type NoteKind = (typeof noteKinds)[number]

const titles: Record<Step, string> = {
  alone: 'You aren’t alone',
  feedback: 'Ask for feedback',
  network: 'Work your network',
  perspective: 'It’s not all about you',
  exercise: 'Move',
  positives: 'Take the good with you',
}

const waveTitles: Record<Wave, string> = {
  hour: 'The first hour',
  day: 'The first day',
  week: 'The first week',
}

const closingNames: Record<Closing, string> = {
  done: 'Done',
  skipped: 'Skipped',
  'not-for-me': 'Not for me',
}

export function stepTitle(step: Step): string {
  return titles[step]
}

export function stepNumber(step: Step): number {
  return steps.indexOf(step) + 1
}

export function waveTitle(wave: Wave): string {
  return waveTitles[wave]
}

export function closingName(closing: Closing): string {
  return closingNames[closing]
}

export function isStep(text: string): text is Step {
  return steps.some((step) => step === text)
}
