import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { checkedPause, isPaused, lastDayOf } from './pause'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`No such day: ${text}`)
  return parsed
}
const today = day('2026-11-23')

test('a pause begins by today and ends no sooner than it began', () => {
  const open = { from: today, until: null }
  expect(checkedPause(open, today)).toEqual(open)
  expect(() => checkedPause({ from: day('2026-11-24'), until: null }, today)).toThrow(
    /not come yet/,
  )
  const turned = { from: today, until: day('2026-11-22') }
  expect(() => checkedPause(turned, today)).toThrow(/before the first/)
})

test('a pause holds from its first day to its last, or on and on', () => {
  const pauses = [
    { from: day('2026-11-02'), until: day('2026-11-04') },
    { from: day('2026-11-20'), until: null },
  ]
  const paused = ['01', '02', '04', '05', '19', '20', '30'].map((date) =>
    isPaused(pauses, day(`2026-11-${date}`)),
  )
  expect(paused).toEqual([false, true, true, false, false, true, true])
})

test('a pause that ends now had its last day yesterday, or today when it began today', () => {
  expect(lastDayOf({ from: day('2026-11-01') }, today)).toBe('2026-11-22')
  expect(lastDayOf({ from: today }, today)).toBeNull()
})
