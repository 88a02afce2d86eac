import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  type Day,
  dayIn,
  daysBetween,
  formatDay,
  formatDayInFull,
  parseDay,
  relativeDay,
} from './day'

const day = (text: string) => parseDay(text) as Day

describe('a day', () => {
  test('exists or is refused', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29')
    for (const none of [
      '2026-02-29',
      '2026-02-31',
      '2026-13-01',
      '0000-01-01',
      '26-1-1',
      '',
      'today',
    ]) {
      expect(parseDay(none)).toBeNull()
    }
  })

  test('begins at midnight where the person lives', () => {
    expect(dayIn('Asia/Kathmandu', new Date('2026-11-23T18:14:59Z'))).toBe('2026-11-23')
    expect(dayIn('Asia/Kathmandu', new Date('2026-11-23T18:15:00Z'))).toBe('2026-11-24')
    expect(dayIn('America/Los_Angeles', new Date('2026-11-23T07:59:59Z'))).toBe('2026-11-22')
  })

  test('keeps its date in the night the clocks change', () => {
    expect(dayIn('Europe/London', new Date('2026-10-24T23:30:00Z'))).toBe('2026-10-25')
    expect(dayIn('Europe/London', new Date('2026-10-25T23:59:59Z'))).toBe('2026-10-25')
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26')
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  })

  test('is counted across months, years and leap days', () => {
    expect(addDays(day('2027-12-31'), 60)).toBe('2028-02-29')
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
  })

  test('skips the weekend when only working days count', () => {
    expect(addWorkingDays(day('2026-11-20'), 1)).toBe('2026-11-23')
    expect(addWorkingDays(day('2026-11-21'), 5)).toBe('2026-11-27')
  })

  test('reads as a person would say it', () => {
    expect(formatDay(day('2026-11-23'), 'en-GB', day('2026-11-23'))).toBe('Mon 23 Nov')
    expect(formatDay(day('2025-11-23'), 'en-GB', day('2026-11-23'))).toContain('2025')
    expect(relativeDay(day('2026-11-24'), day('2026-11-23'), 'en-GB')).toBe('tomorrow')
  })
})

test('a day for a document names its month and its year', () => {
  expect(formatDayInFull('2026-11-03' as Day, 'en-GB')).toBe('3 November 2026')
  expect(formatDayInFull('2026-11-03' as Day, 'de-DE')).toBe('3. November 2026')
})

test('a month later is the same date, or the last there is', () => {
  expect(addMonths(day('2026-11-25'), 3)).toBe('2027-02-25')
  expect(addMonths(day('2026-08-31'), 6)).toBe('2027-02-28')
  expect(addMonths(day('2026-12-31'), 1)).toBe('2027-01-31')
  expect(addMonths(day('2027-08-31'), 6)).toBe('2028-02-29')
})
