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

/** What may take a share in a responsibility pie, besides what is named in own words. */
export const pieFactors = [
  'internal',
  'experience',
  'budget',
  'timing',
  'screening',
  'fit',
  'luck',
] as const
export type PieFactor = (typeof pieFactors)[number]

const factorNames: Record<OutsideFactor | PieFactor, string> = {
  internal: 'A strong candidate from inside',
  experience: 'Someone with slightly more direct experience',
  budget: 'The budget, or a hiring freeze',
  timing: 'The timing',
  screening: 'Screening software',
  changed: 'The role changed on the way',
  taste: 'Somebody’s taste',
  fit: 'The fit they had in mind',
  luck: 'Plain luck',
}

export function factorName(factor: OutsideFactor | PieFactor): string {
  return factorNames[factor]
}

export const factorOptions = outsideFactors.map((value) => ({ value, label: factorNames[value] }))

/** Who the writing speaks of: oneself from within, or as if of someone else. */
export const voices = ['i', 'they'] as const
export type Voice = (typeof voices)[number]

const voiceNames: Record<Voice, string> = {
  i: 'I',
  they: 'She, he or they, as if of someone else',
}

export const voiceOptions = voices.map((value) => ({ value, label: voiceNames[value] }))

/** What becomes of an evening's writing. */
export const fates = ['kept', 'locked', 'burnt'] as const
export type Fate = (typeof fates)[number]
