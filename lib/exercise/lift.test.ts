import { describe, expect, test } from 'vitest'
import type { Mood } from '@/lib/mood/words'
import { type Felt, liftFigure, liftOf, liftsBy } from './lift'
import { workoutName } from './words'

const felt = (before: Mood, after: Mood, count = 1, more: Partial<Felt> = {}): Felt => ({
  ...{ kind: 'walk', length: 'middling', before, after, count },
  ...more,
})

describe('her own lift', () => {
  test('is silent while there are fewer than five', () => {
    expect(liftOf([])).toBeNull()
    expect(liftOf([felt(2, 4, 4)])).toBeNull()
  })

  test('is the mean change, with its sample deviation and how many', () => {
    // Changes of 2, 2, 1, 0 and 0: a mean of 1, squares of 4, over n − 1.
    const lift = liftOf([felt(2, 4, 2), felt(3, 4), felt(3, 3, 2)])
    expect(lift).toEqual({ mean: 1, spread: 1, n: 5 })
  })

  test('may be none, or below nothing, and is said as it is', () => {
    expect(liftFigure({ mean: 0.84, spread: 0.9, n: 12 })).toBe('+0.8 (spread 0.9, 12 times)')
    expect(liftFigure({ mean: -0.26, spread: 1, n: 5 })).toBe('−0.3 (spread 1.0, 5 times)')
    expect(liftFigure({ mean: 0.04, spread: 1, n: 5 })).toBe('±0.0 (spread 1.0, 5 times)')
  })

  test('is told by kind, length and start, each only where there are enough', () => {
    const some = [
      felt(2, 4, 5),
      felt(4, 4, 6, { kind: 'swim', length: 'long' }),
      felt(3, 4, 4, { kind: 'yoga', length: 'short' }),
    ]
    const { kind, length, start } = liftsBy(some, workoutName)
    expect(kind.map(({ name, mean, n }) => [name, mean, n])).toEqual([
      ['Swim', 0, 6],
      ['Walk', 2, 5],
    ])
    expect(length.map(({ name }) => name)).toEqual(['16 to 35 minutes', 'More than 35 minutes'])
    expect(start.map(({ name, mean }) => [name, mean])).toEqual([
      ['Starting low', 2],
      ['Starting well', 0],
    ])
  })
})
