import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '@/lib/day'
import { daysUntilLevel, type MoodDay, usualBefore } from './level'

const no = parseDay('2026-11-10') as Day
const today = addDays(no, 10)
const at = (after: number, average: number): MoodDay => ({
  ...{ on: addDays(no, after), count: 1, average },
})
/** Five days of 4 in the weeks before. */
const before = [-28, -9, -8, -3, -1].map((after) => at(after, 4))

describe('her usual', () => {
  test('is the mean of the days noted in the four weeks before, the day itself left out', () => {
    expect(usualBefore([...before, at(-29, 1), at(0, 1)], no)).toBe(4)
    expect(usualBefore([at(-5, 2), ...before.slice(1)], no)).toBe(3.6)
  })

  test('is unknown with fewer than five days', () => {
    expect(usualBefore(before.slice(1), no)).toBeNull()
  })
})

describe('days until level', () => {
  test('are counted to the first day that is near the usual again', () => {
    const after = [at(0, 5), at(1, 2), at(3, 3.7), at(4, 3.75), at(5, 2), at(6, 5)]
    expect(daysUntilLevel([...before, ...after], no, today)).toBe(4)
  })

  test('are one where the next day is as ever', () => {
    expect(daysUntilLevel([...before, at(1, 4)], no, today)).toBe(1)
  })

  test('are silent until it is so, and where too little is known', () => {
    expect(daysUntilLevel([...before, at(1, 2), at(2, 3)], no, today)).toBeNull()
    expect(daysUntilLevel([...before.slice(1), at(1, 5)], no, today)).toBeNull()
    expect(daysUntilLevel(before, no, today)).toBeNull()
  })

  test('are never told on the day itself, nor of what lies ahead', () => {
    expect(daysUntilLevel([...before, at(1, 5)], no, no)).toBeNull()
    expect(daysUntilLevel([...before, at(11, 5)], no, today)).toBeNull()
  })
})
