import type { WorkoutFileKind } from '../words'

/**
 * A workout as a file tells of it, and nothing judged yet. Of a track only its length and its climb
 * are left: where it went is thrown away while it is read.
 */
export type Found = {
  /** The instant it began, in milliseconds; null where the file doesn’t say. */
  start: number | null
  seconds: number | null
  /** In metres. */
  distance: number | null
  climb: number | null
  /** What the file calls it; empty where it says nothing. */
  sport: string
  /** The line of the file it stands in, where it has lines. */
  line?: number
}

export type FoundFile = { kind: WorkoutFileKind; found: Found[] }

/** A number a file has written; null for words, for nothing, and for what is no amount of anything. */
export function amount(text: string | undefined): number | null {
  const plain = text?.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2') ?? ''
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null
}
