import { expect, test } from 'vitest'
import { usualWorkouts } from './usual'

const walk = { kind: 'walk', minutes: 20, called: null } as const

test('the latest three are offered again, each once', () => {
  const run = { kind: 'run', minutes: 30, called: null } as const
  const longWalk = { ...walk, minutes: 45 }
  const swim = { kind: 'swim', minutes: 40, called: null } as const
  expect(usualWorkouts([walk, run, walk, longWalk, swim])).toEqual([walk, run, longWalk])
  expect(usualWorkouts([])).toEqual([])
})

test('movement in her own words is offered in them, and what says nothing is not', () => {
  const climb = { kind: 'other', minutes: 60, called: 'Climbing' } as const
  const nameless = { kind: 'other', minutes: 60, called: null } as const
  expect(usualWorkouts([nameless, climb, walk, climb])).toEqual([climb, walk])
})

test('nothing else that is known of it goes on', () => {
  const known = { ...walk, id: 'x', note: 'private' }
  expect(usualWorkouts([known])).toEqual([walk])
})
