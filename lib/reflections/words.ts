/** The two doors of the sixth step. */
export const doors = ['better', 'best'] as const
export type Door = (typeof doors)[number]

const doorNames: Record<Door, string> = {
  better: 'I could have done better',
  best: 'I gave my best',
}

export function doorName(door: Door): string {
  return doorNames[door]
}

const aboutDoors: Record<Door, string> = {
  better:
    'A question they asked, what you said and what you’d say now. Then a few lines for the next time.',
  best: 'What shows it, what working there would have been like, and what you keep. One screen.',
}

export function aboutDoor(door: Door): string {
  return aboutDoors[door]
}
