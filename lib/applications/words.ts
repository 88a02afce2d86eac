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
export const eventKinds = [
  'added',
  'moved',
  'ended',
  /** It had ended, and turned out to have ended otherwise: the ghost that finally answered. */
  'reclassified',
  'reopened',
  'archived',
  'restored',
  /** Takes back a slip: what it names counts no longer. */
  'undone',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Where the work would be done. */
export const remotes = ['onsite', 'hybrid', 'remote'] as const
export type Remote = (typeof remotes)[number]

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

const remoteNames: Record<Remote, string> = {
  onsite: 'On site',
  hybrid: 'Partly from home',
  remote: 'From home',
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

export function remoteName(remote: Remote): string {
  return remoteNames[remote]
}

export const stageOptions = stages.map((value) => ({ value, label: stageNames[value] }))
export const endingOptions = endings.map((value) => ({ value, label: endingNames[value] }))

export const remoteOptions = remotes.map((value) => ({ value, label: remoteNames[value] }))

/** What stands for a role nobody has written down yet. */
export const UNKNOWN_ROLE = 'Role not noted'
