import { expect, test } from 'vitest'
import { readInstantCursor, writeInstantCursor } from '@/lib/instant-cursor'
import { isLowStretch } from './low-stretch'

test('a stretch is three very low moods in a row, the newest first', () => {
  expect(isLowStretch([1, 1, 1, 5])).toBe(true)
  expect(isLowStretch([2, 1, 1, 1])).toBe(false)
  expect(isLowStretch([1, 1])).toBe(false)
  expect(isLowStretch([])).toBe(false)
})

test('a place in the list comes back from the address as it went in', () => {
  const place = { at: new Date('2026-11-23T06:15:00Z'), id: '019ab000-0000-7000-8000-000000000001' }
  expect(readInstantCursor(writeInstantCursor(place))).toEqual(place)
  expect(readInstantCursor('9e99_x')).toBeUndefined()
  expect(readInstantCursor(undefined)).toBeUndefined()
})
