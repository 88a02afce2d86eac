import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { offeredSince } from './offer'

const [today, before] = ['2026-11-25', '2026-11-01'].map((text) => parseDay(text) as Day) as [
  Day,
  Day,
]

test('an offer counts from the day it was noted, until it is another one', () => {
  expect(offeredSince('A talk', null, today)).toBe(today)
  expect(offeredSince('A talk', { offered: 'A talk', offeredOn: before }, today)).toBe(before)
  expect(offeredSince('A job', { offered: 'A talk', offeredOn: before }, today)).toBe(today)
  expect(offeredSince(null, { offered: 'A talk', offeredOn: before }, today)).toBeNull()
})
