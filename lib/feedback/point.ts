import type { Control } from './words'

/** One thing they said, and where it lies; null while she hasn't said. */
export type Point = { text: string; control: Control | null }

/** More than anybody wants to sort; what is left over stays together in the last. */
export const MOST_POINTS = 24
