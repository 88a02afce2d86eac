import { describe, expect, test } from 'vitest'
import { type Day, dayIn, parseDay } from '@/lib/day'
import { byDue, postponed } from './due'

const days = ['2026-10-24', '2026-10-25', '2026-10-26'].map((on) => ({ on: day(on) }))

describe('follow-ups', () => {
  test('are split by the viewer’s own day', () => {
    const split = byDue(days, day('2026-10-25'))
    expect(split.overdue.map(({ on }) => on)).toEqual(['2026-10-24'])
    expect(split.today.map(({ on }) => on)).toEqual(['2026-10-25'])
    expect(split.coming.map(({ on }) => on)).toEqual(['2026-10-26'])
  })

  test('become due at the viewer’s midnight, on the night the clocks go back too', () => {
    const due = (instant: string) => byDue(days, dayIn('Europe/London', new Date(instant))).today
    expect(due('2026-10-24T22:59:00Z')).toEqual([days[0]])
    expect(due('2026-10-24T23:00:00Z')).toEqual([days[1]])
    expect(due('2026-10-25T23:59:00Z')).toEqual([days[1]])
    expect(due('2026-10-26T00:00:00Z')).toEqual([days[2]])
  })

  test('put off until tomorrow, however long overdue', () => {
    expect(postponed({ on: day('2026-08-01') }, day('2026-10-25'))).toBe('2026-10-26')
    expect(postponed({ on: day('2026-10-25') }, day('2026-10-25'))).toBe('2026-10-26')
  })

  test('still ahead move by a day', () => {
    expect(postponed({ on: day('2026-12-31') }, day('2026-10-25'))).toBe('2027-01-01')
  })
})

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
