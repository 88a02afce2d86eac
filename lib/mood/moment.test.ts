import { describe, expect, test } from 'vitest'
import { dayIn } from '@/lib/day'
import { moodInput } from './input'
import { feltAt, momentOf } from './moment'

const now = new Date('2026-03-29T01:30:00Z')

describe('the moment of a mood', () => {
  test('is now when nothing was said', () => {
    expect(feltAt(null, now)).toBe(now)
  })

  test('stays what it was, and so does its day, when a tap waited past midnight', () => {
    const said = new Date('2026-03-28T23:50:00Z')
    expect(feltAt(said, now)).toBe(said)
    expect(dayIn('Europe/London', feltAt(said, now))).toBe('2026-03-28')
    expect(dayIn('Europe/London', now)).toBe('2026-03-29')
  })

  test('is now when the clock runs ahead or was never set', () => {
    expect(feltAt(new Date('2026-03-29T01:31:00Z'), now)).toBe(now)
    expect(feltAt(new Date('1970-01-01T00:00:00Z'), now)).toBe(now)
  })
})

test('a tap says its moment as an ISO instant, or not at all', () => {
  const tap = { id: '019ab000-0000-7000-8000-000000000001', mood: '4' }
  expect(moodInput.parse(tap)).toEqual({ ...tap, mood: 4, at: null })
  expect(moodInput.parse({ ...tap, at: '2026-03-28T23:50:00.000Z' }).at).toEqual(
    new Date('2026-03-28T23:50:00Z'),
  )
  for (const at of ['yesterday', '2026-02-30T00:00:00Z', '9'.repeat(400)]) {
    expect(moodInput.safeParse({ ...tap, at }).success).toBe(false)
  }
})

test('a mood of another day stands at its noon, by the clock where she lives', () => {
  const on = dayIn('Europe/London', new Date('2026-03-28T09:00:00Z'))
  expect(momentOf(on, { zone: 'Europe/London', now })).toEqual(new Date('2026-03-28T12:00:00Z'))
  expect(momentOf(on, { zone: 'Asia/Kathmandu', now })).toEqual(new Date('2026-03-28T06:15:00Z'))
})

test('a mood of today before its noon is of now, and none is of tomorrow', () => {
  const today = dayIn('Europe/London', now)
  expect(momentOf(today, { zone: 'Europe/London', now })).toBe(now)
  const there = { zone: 'America/New_York', now }
  expect(() => momentOf(today, there)).toThrow(/not come yet/)
})
