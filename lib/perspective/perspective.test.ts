import { expect, test } from 'vitest'
import { thoughtInput } from './input'
import { readOutside, shift, writeOutside } from './outside'

const id = '019372a0-0000-7000-8000-000000000000'
const thought = {
  id,
  recoveryId: id,
  thought: 'I never get past the first round',
  beliefBefore: '80',
}

test('ticked boxes come as nothing, one or several', () => {
  const factors = (ticked: unknown) => thoughtInput.parse({ ...thought, factors: ticked }).factors
  expect(factors(undefined)).toEqual([])
  expect(factors('luck')).toEqual(['luck'])
  expect(factors(['luck', 'budget'])).toEqual(['luck', 'budget'])
  expect(thoughtInput.safeParse({ ...thought, factors: 'me' }).success).toBe(false)
})

test('a belief is rated from 0 to 100, and a second time only if one likes', () => {
  expect(thoughtInput.parse({ ...thought, beliefAfter: '' }).beliefAfter).toBeNull()
  expect(thoughtInput.parse({ ...thought, beliefAfter: '0' }).beliefAfter).toBe(0)
  for (const bad of ['', '101', '-1', '50.5', 'much']) {
    expect(thoughtInput.safeParse({ ...thought, beliefBefore: bad }).success).toBe(false)
  }
})

test('what lay outside is read back as it was written', () => {
  const outside = { factors: ['internal', 'timing'], ownWords: 'A “friend” of {theirs}' } as const
  expect(
    readOutside(writeOutside({ ...outside, factors: [...outside.factors, 'timing'] })),
  ).toEqual(outside)
  expect(readOutside('{"factors":["gone"],"ownWords":5}')).toEqual({ factors: [], ownWords: null })
})

test('a shift needs two ratings', () => {
  expect(shift({ beliefBefore: 80, beliefAfter: 30 })).toBe(-50)
  expect(shift({ beliefBefore: 80, beliefAfter: null })).toBeNull()
})
