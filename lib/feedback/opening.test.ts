import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { wallClockIn } from '@/lib/zoned-time'
import { isReadyToOpen, isUnopened, openingOf, tomorrowAtTen, unopenedSentence } from './opening'
import { openings } from './words'

const day = (text: string) => parseDay(text) as Day
const now = new Date('2026-11-23T06:15:00Z')
const here = { zone: 'Asia/Kathmandu', today: day('2026-11-23'), now }

describe('tomorrow at ten', () => {
  test('is ten by the clock where she lives', () => {
    expect(openingOf('tomorrow', here).opensAt).toEqual(new Date('2026-11-24T04:15:00Z'))
  })

  test('is ten on the morning after the clocks have changed, too', () => {
    const nights = [
      ['Europe/London', '2026-03-28', '2026-03-29T09:00:00Z'],
      ['Europe/London', '2026-10-24', '2026-10-25T10:00:00Z'],
      ['America/New_York', '2026-03-07', '2026-03-08T14:00:00Z'],
      ['Australia/Lord_Howe', '2026-10-03', '2026-10-03T23:00:00Z'],
    ] as const
    for (const [zone, today, instant] of nights) {
      const opensAt = tomorrowAtTen(zone, day(today))
      expect(opensAt, zone).toEqual(new Date(instant))
      expect(wallClockIn(zone, opensAt).time).toBe('10:00')
    }
  })

  test('crosses the end of a year', () => {
    expect(tomorrowAtTen('Asia/Kathmandu', day('2026-12-31'))).toEqual(
      new Date('2027-01-01T04:15:00Z'),
    )
  })
})

describe('what came back', () => {
  test('is open when she reads it now, and otherwise nowhere to be seen', () => {
    const unopened = openings.filter((opensWith) => isUnopened(openingOf(opensWith, here)))
    expect(unopened).toEqual(['tomorrow', 'friend'])
    expect(openingOf('now', here)).toEqual({ opensWith: 'now', opensAt: null, openedAt: now })
    expect(isUnopened({ opensWith: 'now', openedAt: null })).toBe(false)
    expect(isUnopened({ opensWith: 'friend', openedAt: now })).toBe(false)
  })

  test('is ready from its hour on, and still waits to be opened', () => {
    const kept = openingOf('tomorrow', here)
    const ten = kept.opensAt as Date
    expect(isReadyToOpen(kept, new Date(ten.getTime() - 1))).toBe(false)
    expect(isReadyToOpen(kept, ten)).toBe(true)
    expect(isReadyToOpen({ ...kept, openedAt: ten }, ten)).toBe(false)
    expect(isReadyToOpen(openingOf('friend', here), new Date('2030-01-01'))).toBe(false)
  })
  test('says what it is waiting for', () => {
    const said = (answer: ReturnType<typeof openingOf>, at: Date) =>
      unopenedSentence(answer, at, (instant) => instant.toISOString())
    const kept = openingOf('tomorrow', here)
    expect(said(kept, now)).toBe('Closed until 2026-11-24T04:15:00.000Z.')
    expect(said(kept, new Date('2026-11-24T04:15:00Z'))).toMatch(/^Ready to be opened/)
    expect(said(openingOf('friend', here), now)).toMatch(/a friend is with you/)
  })
})
