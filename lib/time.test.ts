import { expect, test } from 'vitest'
import { type Day, parseDay } from './day'
import { formatMoment, formatSoon, formatTime } from './time'

test('the time is the person’s own, before and after the clocks go back', () => {
  const at = (instant: string) => formatTime(new Date(instant), 'en-GB', 'Europe/London')
  expect(at('2026-10-25T00:30:00Z')).toBe('01:30')
  expect(at('2026-10-25T01:30:00Z')).toBe('01:30')
  expect(formatTime(new Date('2026-10-25T00:30:00Z'), 'en-GB', 'Asia/Kathmandu')).toBe('06:15')
})

test('a time soon is said with its day', () => {
  const today = parseDay('2026-11-25') as Day
  const person = { locale: 'en-GB', zone: 'Europe/London', today }
  expect(formatSoon(new Date('2026-11-25T19:40:00Z'), person)).toBe('19:40 today')
  expect(formatSoon(new Date('2026-11-26T07:00:00Z'), person)).toBe('07:00 tomorrow')
})

test('an instant is read by the calendar and the clock of where she lives', () => {
  const today = parseDay('2026-11-25') as Day
  const person = { locale: 'en-GB', zone: 'Asia/Kathmandu', today }
  expect(formatMoment(new Date('2026-11-24T18:30:00Z'), person)).toBe('Wed 25 Nov, 00:15')
})
