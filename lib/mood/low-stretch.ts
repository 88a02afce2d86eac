import type { Mood } from './words'

/** How many in a row make a stretch. */
export const stretch = 3

/** Several very low moods in a row, the newest first: time to say quietly where help is. */
export function isLowStretch(moods: readonly Mood[]): boolean {
  const latest = moods.slice(0, stretch)
  return latest.length === stretch && latest.every((mood) => mood === 1)
}
