import { expect, test } from 'vitest'
import { workoutInput } from './input'

const id = '019ab000-0000-7000-8000-000000000001'
const sent = { id, kind: 'walk', minutes: '20', on: '2026-11-23', moodBefore: '', note: '' }

test('kind, minutes and day are enough', () => {
  expect(workoutInput.parse(sent)).toEqual({
    id,
    recoveryId: null,
    called: null,
    effort: null,
    kind: 'walk',
    minutes: 20,
    on: '2026-11-23',
    moodBefore: null,
    moodAfter: null,
    note: null,
  })
})

test('minutes are whole, and fit into a day', () => {
  const fits = (minutes: string) => workoutInput.safeParse({ ...sent, minutes }).success
  expect(['1', '1440'].map(fits)).toEqual([true, true])
  expect(['0', '1441', '2.5', ''].map(fits)).toEqual([false, false, false, false])
})

test('a mood is one of the five, before and after', () => {
  expect(workoutInput.parse({ ...sent, moodBefore: '1', moodAfter: '4' })).toMatchObject({
    moodBefore: 1,
    moodAfter: 4,
  })
  expect(workoutInput.safeParse({ ...sent, moodAfter: '6' }).success).toBe(false)
})
