import { describe, expect, test } from 'vitest'
import { type Day, dayIn, parseDay } from '@/lib/day'
import { cadenceWords, dueOn, isDue } from './cadence'

const added = day('2026-03-01')

describe('a rhythm', () => {
  test('counts from the last contact, or from the day the person was added', () => {
    expect(dueOn({ cadenceDays: 30, lastTouchOn: null, addedOn: added })).toBe('2026-03-31')
    const lastTouchOn = day('2026-03-20')
    expect(dueOn({ cadenceDays: 30, lastTouchOn, addedOn: added })).toBe('2026-04-19')
  })

  test('counts days, not hours, across the change to summer time', () => {
    const rhythm = { cadenceDays: 1, lastTouchOn: day('2026-03-28'), addedOn: added }
    expect(dueOn(rhythm)).toBe('2026-03-29')
    const beforeMidnight = dayIn('Europe/London', new Date('2026-03-28T23:59:00Z'))
    const afterMidnight = dayIn('Europe/London', new Date('2026-03-29T00:01:00Z'))
    expect(isDue(dueOn(rhythm), beforeMidnight)).toBe(false)
    expect(isDue(dueOn(rhythm), afterMidnight)).toBe(true)
  })

  test('that nobody asked for is never due', () => {
    const none = { cadenceDays: null, lastTouchOn: null, addedOn: added }
    expect(dueOn(none)).toBeNull()
    expect(isDue(null, day('2030-01-01'))).toBe(false)
  })

  test('is said in words', () => {
    expect([1, 30].map(cadenceWords)).toEqual(['every day', 'every 30 days'])
  })

  test('stays due until there is a new contact', () => {
    const rhythm = { cadenceDays: 7, lastTouchOn: day('2026-03-02'), addedOn: added }
    expect(isDue(dueOn(rhythm), day('2026-03-08'))).toBe(false)
    expect(isDue(dueOn(rhythm), day('2026-05-08'))).toBe(true)
  })
})

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
