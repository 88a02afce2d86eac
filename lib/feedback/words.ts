/** How a request went out, and an answer came. */
export const channels = ['mail', 'linkedin', 'phone', 'other'] as const
export type Channel = (typeof channels)[number]

/** When what came back is to be read. */
export const openings = ['now', 'tomorrow', 'friend'] as const
export type OpensWith = (typeof openings)[number]

/** Where a point of feedback lies. */
export const controls = ['mine', 'not-mine', 'unclear'] as const
export type Control = (typeof controls)[number]

const channelNames: Record<Channel, string> = {
  mail: 'By mail',
  linkedin: 'On LinkedIn',
  phone: 'By phone',
  other: 'Another way',
}

const openingNames: Record<OpensWith, string> = {
  now: 'Read it now',
  tomorrow: 'Tomorrow at ten',
  friend: 'With a friend',
}

const controlNames: Record<Control, string> = {
  mine: 'In my control',
  'not-mine': 'Not in my control',
  unclear: 'Unclear',
}

export function channelName(channel: Channel): string {
  return channelNames[channel]
}

export function openingName(opening: OpensWith): string {
  return openingNames[opening]
}

export function controlName(control: Control): string {
  return controlNames[control]
}

export const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))
export const openingOptions = openings.map((value) => ({ value, label: openingNames[value] }))
export const controlOptions = controls.map((value) => ({ value, label: controlNames[value] }))
