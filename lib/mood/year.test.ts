import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { daysOfYear, lineOf, readYear, yearInPixels } from './year'

const day = (text: string) => parseDay(text) as Day
const today = day('2026-11-23')

describe('a year in pixels', () => {
  const days = [
    { on: day('2024-02-29'), count: 3, average: 3.5 },
    { on: day('2024-12-31'), count: 1, average: 1 },
  ]

  test('has a place for every day there is, and none for those there aren’t', () => {
    for (const [year, count] of [
      [2024, 366],
      [2026, 365],
    ] as const) {
      const places = yearInPixels(year, []).flat()
      expect(places).toHaveLength(31 * 12)
      expect(places.filter((place) => place !== null)).toHaveLength(count)
    }
  })

  test('says what a day was like, rounded to one of the five, and of how many', () => {
    const pixels = yearInPixels(2024, days)
    expect(pixels[28]?.[1]).toEqual({ on: '2024-02-29', mood: 4, words: 'Okay, of 3' })
    expect(pixels[30]?.[11]).toEqual({ on: '2024-12-31', mood: 1, words: 'Very low' })
    expect(pixels[0]?.[0]).toEqual({ on: '2024-01-01', mood: null, words: '' })
    expect(pixels[30]?.[1]).toBeNull()
  })

  test('is of this year, unless an earlier one is asked for', () => {
    expect(readYear(undefined, today)).toBe(2026)
    expect(readYear('2025', today)).toBe(2025)
    for (const odd of ['2027', '25', '1969', '2025-01', 'x', '']) {
      expect(readYear(odd, today)).toBe(2026)
    }
    expect(daysOfYear(2025)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  })
})

test('the line runs from the first day shown to the last', () => {
  const between = { from: day('2026-11-01'), to: day('2026-11-11') }
  const days = ['2026-11-01', '2026-11-06', '2026-11-11'].map((on) => ({
    ...{ on: day(on), count: 1, average: 3 },
  }))
  expect(lineOf(days, between).map(({ x }) => x)).toEqual([0, 0.5, 1])
})
