import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from './day'
import { instantAt, isZone, wallClockIn } from './zoned-time'

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}

const at = (zone: string, on: string, time: string) => instantAt(zone, day(on), time).toISOString()

describe('a wall clock becomes an instant', () => {
  test('by the offset of that day, on both sides of a change', () => {
    expect(at('Europe/London', '2027-03-27', '14:00')).toBe('2027-03-27T14:00:00.000Z')
    expect(at('Europe/London', '2027-03-28', '14:00')).toBe('2027-03-28T13:00:00.000Z')
    expect(at('America/New_York', '2027-03-13', '14:00')).toBe('2027-03-13T19:00:00.000Z')
    expect(at('America/New_York', '2027-03-14', '14:00')).toBe('2027-03-14T18:00:00.000Z')
    expect(at('Asia/Kathmandu', '2026-12-01', '14:00')).toBe('2026-12-01T08:15:00.000Z')
  })

  test('and a time that spring skips is the later one', () => {
    expect(at('Europe/London', '2027-03-28', '01:30')).toBe('2027-03-28T01:30:00.000Z')
    expect(at('America/New_York', '2027-03-14', '02:30')).toBe('2027-03-14T07:30:00.000Z')
    expect(at('Australia/Lord_Howe', '2026-10-04', '02:15')).toBe('2026-10-03T15:45:00.000Z')
    expect(at('Africa/Cairo', '2026-04-24', '00:30')).toBe('2026-04-23T22:30:00.000Z')
  })

  test('and a time that comes twice in autumn is the first', () => {
    expect(at('Europe/London', '2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T05:30:00.000Z')
    expect(at('Australia/Lord_Howe', '2027-04-04', '01:45')).toBe('2027-04-03T14:45:00.000Z')
    expect(at('Africa/Cairo', '2026-10-29', '23:30')).toBe('2026-10-29T20:30:00.000Z')
  })

  test('but not in a zone or at a time that doesn’t exist', () => {
    expect(() => at('Europe/Atlantis', '2026-12-01', '14:00')).toThrow(RangeError)
    expect(() => at('Europe/London', '2026-12-01', '24:30')).toThrow(RangeError)
  })
})

describe('an instant becomes a wall clock', () => {
  test('with the day that it is there', () => {
    const instant = new Date('2026-12-01T23:30:00Z')
    expect(wallClockIn('America/New_York', instant)).toEqual({ day: '2026-12-01', time: '18:30' })
    expect(wallClockIn('Asia/Kathmandu', instant)).toEqual({ day: '2026-12-02', time: '05:15' })
  })

  test('and after a skipped time the clock has gone on', () => {
    const skipped = instantAt('Australia/Lord_Howe', day('2026-10-04'), '02:15')
    expect(wallClockIn('Australia/Lord_Howe', skipped).time).toBe('02:45')
  })

  test('and back: what was typed is what is shown, at any hour at which no clock is changed', () => {
    const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
    const typed = fc.tuple(
      fc.constantFrom(...zones, 'Africa/Cairo', 'UTC'),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 4 * 60, max: 23 * 60 - 1 }),
    )
    fc.assert(
      fc.property(typed, ([zone, days, minute]) => {
        const on = addDays(day('2024-01-01'), days)
        const time = [Math.floor(minute / 60), minute % 60].map(twoDigits).join(':')
        expect(wallClockIn(zone, instantAt(zone, on, time))).toEqual({ day: on, time })
      }),
      { numRuns: 1000 },
    )
  })
})

test('a zone is one that the IANA database knows by name', () => {
  for (const zone of ['Europe/London', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Kathmandu']) {
    expect(isZone(zone), zone).toBe(true)
  }
  for (const text of [
    '',
    'Europe/Atlantis',
    '+02:00',
    '-03',
    '2027-03-28[Europe/London]',
    ' UTC',
  ]) {
    expect(isZone(text), text).toBe(false)
  }
})

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
