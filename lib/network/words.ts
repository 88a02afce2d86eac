/** How two people were in contact. */
export const touchKinds = ['message', 'call', 'met', 'other'] as const
export type TouchKind = (typeof touchKinds)[number]

const touchNames: Record<TouchKind, string> = {
  message: 'Message',
  call: 'Call',
  met: 'Met in person',
  other: 'In touch',
}

export function touchName(kind: TouchKind): string {
  return touchNames[kind]
}

export const touchOptions = touchKinds.map((value) => ({ value, label: touchNames[value] }))
