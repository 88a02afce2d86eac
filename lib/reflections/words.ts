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
