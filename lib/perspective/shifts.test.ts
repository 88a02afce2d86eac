import { expect, test } from 'vitest'
import { averageShift, shiftInWords } from './shifts'

test('an average is said from five that were rated twice, with how many they are', () => {
  expect(averageShift({ count: 0, before: 0, after: 0 })).toBeUndefined()
  expect(averageShift({ count: 4, before: 340, after: 200 })).toBeUndefined()
  expect(averageShift({ count: 5, before: 400, after: 251 })).toBe(
    'On average, the 5 beliefs you rated twice felt 80 % true at first, and 50 % afterwards.',
  )
})

test('a belief that moved up, or not at all, is said like any other', () => {
  const five = (before: number, after: number) =>
    averageShift({ count: 5, before: before * 5, after: after * 5 })
  expect(five(40, 60)).toMatch(/40 % true at first, and 60 % afterwards/)
  expect(five(40, 40)).toMatch(/felt as true afterwards/)
})

test('one belief in words', () => {
  expect(shiftInWords({ beliefBefore: 90, beliefAfter: 35 })).toBe(
    'It felt 90 % true at first, and 35 % afterwards.',
  )
  expect(shiftInWords({ beliefBefore: 90, beliefAfter: null })).toBe('It felt 90 % true.')
})
