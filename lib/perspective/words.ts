/** What decides a hire and lies outside a candidate's control. */
export const outsideFactors = [
  'internal',
  'experience',
  'budget',
  'timing',
  'screening',
  'changed',
  'taste',
  'luck',
] as const
export type OutsideFactor = (typeof outsideFactors)[number]

const factorNames: Record<OutsideFactor, string> = {
  internal: 'A strong candidate from inside',
  experience: 'Someone with slightly more direct experience',
  budget: 'The budget, or a hiring freeze',
  timing: 'The timing',
  screening: 'Screening software',
  changed: 'The role changed on the way',
  taste: 'Somebody’s taste',
  luck: 'Plain luck',
}

export function factorName(factor: OutsideFactor): string {
  return factorNames[factor]
}

export const factorOptions = outsideFactors.map((value) => ({ value, label: factorNames[value] }))

/** Who the writing speaks of: oneself from within, or as if of someone else. */
export const voices = ['i', 'they'] as const
export type Voice = (typeof voices)[number]

/** What becomes of an evening's writing. */
export const fates = ['kept', 'locked', 'burnt'] as const
export type Fate = (typeof fates)[number]
