import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '@/lib/day'
import { SCORED_DAYS, steadiness } from './steadiness'

const today = parseDay('2026-11-23') as Day
const onDay = (ago: number) => addDays(today, -ago)

/** 30 minutes on five days of each week, on days so many days ago and fewer. */
function weeks(count: number, { leftOut = [] as number[] } = {}) {
  return Array.from({ length: count * 7 }, (_, ago) => ago)
    .filter((ago) => ago % 7 < 5 && !leftOut.includes(Math.floor(ago / 7)))
    .map((ago) => ({ on: onDay(ago), effort: null, minutes: 30 }))
}
const score = (moved: Parameters<typeof steadiness>[0], pauses: { from: Day; until: Day }[] = []) =>
  steadiness(moved, { pauses, today })

describe('steadiness', () => {
  test('is nothing to begin with, and comes to about 40 in two full weeks', () => {
    expect(score([])).toBe(0)
    expect(score(weeks(1))).toBeGreaterThan(10)
    expect(score(weeks(2))).toBeGreaterThanOrEqual(35)
    expect(score(weeks(2))).toBeLessThanOrEqual(45)
    expect(score(weeks(26))).toBe(100)
  })

  test('loses less than a tenth by one week missed, and has it back two weeks later', () => {
    const lost = [0, 1, 2, 3, 4].map((ago) => 100 - score(weeks(26, { leftOut: [ago] })))
    expect(lost[0]).toBeGreaterThan(2)
    expect(Math.max(...lost)).toBeLessThan(10)
    expect(lost[3]).toBeLessThanOrEqual(4)
    expect(lost[4]).toBeLessThanOrEqual(3)
  })

  test('is never broken by a single day', () => {
    const without = weeks(26).filter(({ on }) => on !== onDay(9))
    expect(score(weeks(26)) - score(without)).toBeLessThanOrEqual(2)
  })

  test('fades to half in eight empty weeks, and not to nothing', () => {
    const stopped = weeks(34).filter(({ on }) => on < onDay(56))
    expect(score(stopped)).toBeGreaterThanOrEqual(48)
    expect(score(stopped)).toBeLessThanOrEqual(55)
  })

  test('waits through a pause: its days neither count nor cost', () => {
    const ill = { from: onDay(13), until: onDay(0) }
    const asItWas = steadiness(weeks(26, { leftOut: [0, 1] }), { pauses: [], today: onDay(14) })
    expect(score(weeks(26, { leftOut: [0, 1] }), [ill])).toBe(asItWas)
    expect(score(weeks(26, { leftOut: [0, 1] }))).toBeLessThan(asItWas)
  })

  test('takes a vigorous minute for two, and no more than a full week’s worth', () => {
    const hard = [{ on: today, effort: 'vigorous' as const, minutes: 30 }]
    expect(score(hard)).toBe(score([{ on: today, effort: 'easy', minutes: 60 }]))
    expect(score([{ on: today, effort: 'easy', minutes: 1440 }])).toBe(
      score([{ on: today, effort: 'easy', minutes: 150 }]),
    )
  })

  test('stays between 0 and 100, never falls by moving more, and forgets what is long ago', () => {
    const moved = fc.record({
      on: fc.integer({ min: 0, max: SCORED_DAYS }).map(onDay),
      effort: fc.constantFrom(null, 'easy' as const, 'vigorous' as const),
      minutes: fc.integer({ min: 1, max: 1440 }),
    })
    fc.assert(
      fc.property(fc.array(moved, { maxLength: 60 }), moved, (some, more) => {
        // What came first may move the beginning, so the earliest stays the earliest.
        const beginning = { on: onDay(SCORED_DAYS), effort: null, minutes: 1 }
        const [one, other] = [score([beginning, ...some]), score([beginning, ...some, more])]
        expect(one).toBeGreaterThanOrEqual(0)
        expect(other).toBeLessThanOrEqual(100)
        expect(other).toBeGreaterThanOrEqual(one)
      }),
      { numRuns: 200 },
    )
    const longAgo = Array.from({ length: 7 }, (_, day) => ({
      ...{ on: onDay(SCORED_DAYS - day), effort: null, minutes: 300 },
    }))
    expect(score(longAgo)).toBe(0)
  })
})
