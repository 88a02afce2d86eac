import { describe, expect, test } from 'vitest'
import { isForgotten, minutesWalked, onTheClock } from './walk'

const startedAt = new Date('2026-11-23T12:00:00Z')
const minutesIn = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000)

describe('a walk', () => {
  test('is as long as it was, to the minute, and at least one', () => {
    expect(minutesWalked({ startedAt, minutes: 20 }, minutesIn(0.2))).toBe(1)
    expect(minutesWalked({ startedAt, minutes: 20 }, minutesIn(7.4))).toBe(7)
    expect(minutesWalked({ startedAt, minutes: 20 }, minutesIn(20))).toBe(20)
    expect(minutesWalked({ startedAt, minutes: 20 }, minutesIn(80))).toBe(80)
  })

  test('that nobody ended is taken for what it was meant to be', () => {
    expect(minutesWalked({ startedAt, minutes: 20 }, minutesIn(81))).toBe(20)
    expect(isForgotten({ startedAt, minutes: 20 }, minutesIn(80))).toBe(false)
    expect(isForgotten({ startedAt, minutes: 20 }, minutesIn(81))).toBe(true)
    expect(minutesWalked({ startedAt, minutes: 30 }, minutesIn(60 * 24 * 9))).toBe(30)
  })

  test('that began on a clock running ahead is still a minute', () => {
    expect(minutesWalked({ startedAt, minutes: 20 }, minutesIn(-3))).toBe(1)
  })
})

describe('the clock', () => {
  test.each([
    [20 * 60_000, '20:00'],
    [19 * 60_000 + 59_001, '20:00'],
    [65_000, '1:05'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '+0:01'],
    [-200_000, '+3:20'],
  ])('says of %i ms that are left: %s', (left, said) => {
    expect(onTheClock(left)).toBe(said)
  })
})
