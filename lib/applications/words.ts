/** Where an application stands, in the order the road is walked. */
export const stages = ['saved', 'applied', 'screening', 'interview', 'offer'] as const
export type Stage = (typeof stages)[number]

/** How an application came to its end. */
export const endings = [
  'accepted',
  'rejected',
  'ghosted',
  'withdrew',
  'declined',
  'closed',
] as const
export type Ending = (typeof endings)[number]

/** What kind of dated fact stands in an application's history. */
export const eventKinds = ['added', 'moved', 'ended', 'reopened', 'archived', 'restored'] as const
export type EventKind = (typeof eventKinds)[number]

const stageNames: Record<Stage, string> = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  interview: 'Interview',
  offer: 'Offer',
}

const endingNames: Record<Ending, string> = {
  accepted: 'Accepted',
  rejected: 'They chose someone else',
  ghosted: 'No answer came',
  withdrew: 'I withdrew',
  declined: 'I declined',
  closed: 'The role was closed',
}

export function stageName(stage: Stage): string {
  return stageNames[stage]
}

/** The stage that usually follows; the last one follows itself. */
export function nextStage(stage: Stage): Stage {
  return stages[stages.indexOf(stage) + 1] ?? stage
}

export function endingName(ending: Ending): string {
  return endingNames[ending]
}

export const stageOptions = stages.map((value) => ({ value, label: stageNames[value] }))
export const endingOptions = endings.map((value) => ({ value, label: endingNames[value] }))

/** What stands for a role nobody has written down yet. */
export const UNKNOWN_ROLE = 'Role not noted'
