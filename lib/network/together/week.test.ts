import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { dayInWords, isQuiet, tickAt, ticksOf, weekUpTo } from './week'

const today = day('2026-03-02')

test('a week is today and the six days before it', () => {
  expect(weekUpTo(today)).toEqual([
    ...['2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28'],
    ...['2026-03-01', '2026-03-02'],
  ])
})

test('each day holds what was done on it, by kind, and nothing of another week', () => {
  const week = ticksOf(
    [
      { kind: 'steps', on: today },
      { kind: 'people', on: today },
      { kind: 'people', on: today },
      { kind: 'movement', on: day('2026-02-24') },
      { kind: 'movement', on: day('2026-02-23') },
    ],
    today,
  )
  expect(week.at(-1)).toEqual({
    on: today,
    counts: { steps: 1, movement: 0, people: 2, applications: 0 },
  })
  expect(week.map(isQuiet)).toEqual([false, true, true, true, true, true, false])
})

test('a day says how much of each kind, and no more', () => {
  const counts = { steps: 1, movement: 1, people: 2, applications: 3 }
  expect(dayInWords({ on: today, counts })).toBe(
    '1 step, 1 walk or workout, in touch with 2 people, 3 applications',
  )
  const none = { steps: 0, movement: 0, people: 0, applications: 0 }
  expect(dayInWords({ on: today, counts: none })).toBe('')
})

test('an instant counts on the day it was where somebody lives', () => {
  const at = new Date('2026-03-01T20:00:00Z')
  expect(tickAt('steps', at, 'Asia/Kathmandu').on).toBe('2026-03-02')
  expect(tickAt('steps', at, 'Europe/London').on).toBe('2026-03-01')
})

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
