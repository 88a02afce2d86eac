import type { WorkoutKind } from './words'

export type Usual = {
  kind: WorkoutKind
  minutes: number
  /** In her own words, opened. */
  called: string | null
}

const MOST = 3

/**
 * What she has done lately, each once, the latest first. “Something else” without words of hers is
 * left out: it would not say what it was.
 */
export function usualWorkouts(latestFirst: Usual[]): Usual[] {
  const usual: Usual[] = []
  for (const { kind, minutes, called } of latestFirst) {
    if (usual.length === MOST) break
    const isThere = usual.some(
      (one) => one.kind === kind && one.minutes === minutes && one.called === called,
    )
    const saysWhat = called !== null || kind !== 'other'
    if (saysWhat && !isThere) usual.push({ kind, minutes, called })
  }
  return usual
}
