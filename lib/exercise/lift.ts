import { ENOUGH } from '@/lib/enough'
import type { Mood } from '@/lib/mood/words'
import type { WorkoutKind } from './words'

/** Up to how many minutes a workout is short, or middling; whatever is longer is long. */
export const lengthBounds = { short: 15, middling: 35 } as const
export const workoutLengths = ['short', 'middling', 'long'] as const
export type WorkoutLength = (typeof workoutLengths)[number]

const lengthNames: Record<WorkoutLength, string> = {
  short: 'Up to 15 minutes',
  middling: '16 to 35 minutes',
  long: 'More than 35 minutes',
}

/** Workouts with the mood before and after, told together where all of it is the same. */
export type Felt = {
  kind: WorkoutKind
  length: WorkoutLength
  before: Mood
  after: Mood
  count: number
}

/** A mean change in mood, in points of five, with how far single times lie from it (SD), and n. */
export type Lift = { mean: number; spread: number; n: number }

/**
 * The mean lift of some workouts with the sample standard deviation (n − 1), or null while there
 * are too few to speak of.
 */
export function liftOf(felt: readonly Felt[]): Lift | null {
  const n = felt.reduce((all, { count }) => all + count, 0)
  if (n < ENOUGH) return null
  const mean = felt.reduce((all, one) => all + change(one) * one.count, 0) / n
  const squares = felt.reduce((all, one) => all + (change(one) - mean) ** 2 * one.count, 0)
  return { mean, spread: Math.sqrt(squares / (n - 1)), n }
}

export type Named = Lift & { name: string }

/** Her lifts by kind, by length and by where she started, each only where there are enough. */
export function liftsBy(
  felt: readonly Felt[],
  kindName: (kind: WorkoutKind) => string,
): Record<'kind' | 'length' | 'start', Named[]> {
  return {
    kind: each(felt, ({ kind }) => kindName(kind)),
    length: workoutLengths.flatMap((length) =>
      named(
        lengthNames[length],
        felt.filter((one) => one.length === length),
      ),
    ),
    start: [
      ...named(
        'Starting low',
        felt.filter(({ before }) => before <= 2),
      ),
      ...named(
        'Starting so-so',
        felt.filter(({ before }) => before === 3),
      ),
      ...named(
        'Starting well',
        felt.filter(({ before }) => before >= 4),
      ),
    ],
  }
}

function each(felt: readonly Felt[], nameOf: (one: Felt) => string): Named[] {
  const groups = new Map<string, Felt[]>()
  for (const one of felt) {
    const name = nameOf(one)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups]
    .flatMap(([name, group]) => named(name, group))
    .toSorted((one, other) => other.n - one.n || one.name.localeCompare(other.name))
}

function named(name: string, felt: readonly Felt[]): Named[] {
  const lift = liftOf(felt)
  return lift ? [{ name, ...lift }] : []
}

function change({ before, after }: Felt): number {
  return after - before
}

/** "+0.8 (± 0.9, 12 times)", in points of five. */
export function liftFigure({ mean, spread, n }: Lift): string {
  const rounded = Math.round(mean * 10) / 10
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±'
  return `${sign}${Math.abs(rounded).toFixed(1)} (spread ${spread.toFixed(1)}, ${n} times)`
}
