/** How near two people are. Those in the middle help most in finding work (evidence E16, E18). */
export const ties = ['close', 'moderate', 'distant'] as const
export type Tie = (typeof ties)[number]

const tieNames: Record<Tie, string> = {
  close: 'Close: we talk often',
  moderate: 'In between: now and then',
  distant: 'Distant: we have met',
}

export const tieOptions = ties.map((value) => ({ value, label: tieNames[value] }))

/** The same in a word, for lists. */
const tieWords: Record<Tie, string> = {
  close: 'close',
  moderate: 'now and then',
  distant: 'distant',
}

export function tieWord(tie: Tie): string {
  return tieWords[tie]
}

/** The ways a person can be reached. */
export const channels = ['mail', 'linkedin', 'x', 'forum', 'phone', 'in-person'] as const
export type Channel = (typeof channels)[number]

const channelNames: Record<Channel, string> = {
  mail: 'Mail',
  linkedin: 'LinkedIn',
  x: 'X',
  forum: 'A forum',
  phone: 'Phone',
  'in-person': 'In person',
}

export function channelName(channel: Channel): string {
  return channelNames[channel]
}

export const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))

/** How two people were in contact. */
export const touchKinds = [
  'message',
  'mail',
  'linkedin',
  'x',
  'forum',
  'call',
  'met',
  'other',
] as const
export type TouchKind = (typeof touchKinds)[number]

const touchNames: Record<TouchKind, string> = {
  message: 'Message',
  mail: 'Mail',
  linkedin: 'LinkedIn message',
  x: 'Message on X',
  forum: 'On a forum',
  call: 'Call',
  met: 'Met in person',
  other: 'In touch',
}

export function touchName(kind: TouchKind): string {
  return touchNames[kind]
}

export const touchOptions = touchKinds.map((value) => ({ value, label: touchNames[value] }))

/** What kinds of circles there are. */
export const communityKinds = ['meet-up', 'forum', 'association', 'course', 'other'] as const
export type CommunityKind = (typeof communityKinds)[number]

const communityNames: Record<CommunityKind, string> = {
  'meet-up': 'A regular meet-up',
  forum: 'A forum or chat',
  association: 'An association or club',
  course: 'A course or alumni group',
  other: 'Something else',
}

export function communityName(kind: CommunityKind): string {
  return communityNames[kind]
}

export const communityOptions = communityKinds.map((value) => ({
  value,
  label: communityNames[value],
}))
