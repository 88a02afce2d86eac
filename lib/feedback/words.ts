/** How a request went out by her own hand. */
export const channels = ['mail', 'linkedin', 'phone', 'other'] as const
/** And from here, by the instance's own mail server. */
export type Channel = (typeof channels)[number] | 'here'

/** How a request sounds; all three ask the same. */
export const tones = ['warm', 'plain', 'brief'] as const
export type Tone = (typeof tones)[number]

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
  here: 'From here',
}

const toneNames: Record<Tone, string> = { warm: 'Warm', plain: 'Plain', brief: 'Brief' }

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

export function toneName(tone: Tone): string {
  return toneNames[tone]
}

/** The tone an address asks for; anything else is the plain one. */
export function readTone(text: string | undefined): Tone {
  return tones.find((tone) => tone === text) ?? 'plain'
}

export function controlName(control: Control): string {
  return controlNames[control]
}

export const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))
export const openingOptions = openings.map((value) => ({ value, label: openingNames[value] }))
export const controlOptions = controls.map((value) => ({ value, label: controlNames[value] }))
