import { expect, test } from 'vitest'
import { formatTime } from './time'

test('the time is the person’s own, before and after the clocks go back', () => {
  const at = (instant: string) => formatTime(new Date(instant), 'en-GB', 'Europe/London')
  expect(at('2026-10-25T00:30:00Z')).toBe('01:30')
  expect(at('2026-10-25T01:30:00Z')).toBe('01:30')
  expect(formatTime(new Date('2026-10-25T00:30:00Z'), 'en-GB', 'Asia/Kathmandu')).toBe('06:15')
})
