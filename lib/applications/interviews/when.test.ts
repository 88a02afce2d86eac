import { describe, expect, test } from 'vitest'
import { type Day, dayIn } from '@/lib/day'
import { isOver, meetingDistance, meetingTime } from './when'

const meeting = (startsAt: string, zone: string, minutes = 60) => ({
  startsAt: new Date(startsAt),
  zone,
  minutes,
})
const viewer = (zone: string, now = '2026-11-30T09:00:00Z', locale = 'en-GB') => ({
  zone,
  locale,
  now: new Date(now),
  today: dayIn(zone, new Date(now)) satisfies Day,
})

describe('when it is', () => {
  test('is a day and its hours', () => {
    const london = meeting('2026-12-01T14:00:00Z', 'Europe/London')
    expect(meetingTime(london, viewer('Europe/London'))).toBe('Tue 1 Dec, 14:00–15:00')
  })

  test('has its year, when that is another one', () => {
    const later = meeting('2027-01-12T14:00:00Z', 'Europe/London', 45)
    expect(meetingTime(later, viewer('Europe/London'))).toBe('Tue, 12 Jan 2027, 14:00–14:45')
  })

  test('is told by both clocks, when they differ', () => {
    const newYork = meeting('2026-12-01T19:00:00Z', 'America/New_York')
    expect(meetingTime(newYork, viewer('Europe/London'))).toBe(
      'Tue 1 Dec, 14:00–15:00 in New York, 19:00 for you',
    )
  })

  test('and by both days', () => {
    const losAngeles = meeting('2026-12-02T00:00:00Z', 'America/Los_Angeles', 30)
    expect(meetingTime(losAngeles, viewer('Asia/Kathmandu'))).toBe(
      'Tue 1 Dec, 16:00–16:30 in Los Angeles, Wed 2 Dec, 05:45 for you',
    )
  })

  test('is told once where another zone has the same clock', () => {
    const dublin = meeting('2026-12-01T14:00:00Z', 'Europe/Dublin')
    expect(meetingTime(dublin, viewer('Europe/London'))).toBe('Tue 1 Dec, 14:00–15:00')
  })

  test('is four hours apart in the weeks when only one of two countries has changed its clocks', () => {
    const march = meeting('2027-03-23T18:00:00Z', 'America/New_York')
    expect(meetingTime(march, viewer('Europe/London', '2027-03-20T09:00:00Z'))).toBe(
      'Tue 23 Mar, 14:00–15:00 in New York, 18:00 for you',
    )
  })
})

describe('how far off it is', () => {
  const far = (startsAt: string, now: string) =>
    meetingDistance(meeting(startsAt, 'Europe/London'), viewer('Asia/Kathmandu', now))

  test('is counted in her own days', () => {
    expect(far('2026-12-01T14:00:00Z', '2026-11-30T09:00:00Z')).toBe('tomorrow')
    expect(far('2026-12-03T14:00:00Z', '2026-11-30T09:00:00Z')).toBe('in 3 days')
    expect(far('2026-12-03T20:00:00Z', '2026-11-30T09:00:00Z')).toBe('in 4 days')
    expect(far('2026-11-30T14:00:00Z', '2026-11-30T09:00:00Z')).toBe('today')
  })

  test('is in the past once its last minute is over', () => {
    expect(far('2026-11-30T08:30:00Z', '2026-11-30T09:00:00Z')).toBe('today')
    expect(far('2026-11-30T08:00:00Z', '2026-11-30T09:00:00Z')).toBe('was earlier today')
    expect(far('2026-11-28T14:00:00Z', '2026-11-30T09:00:00Z')).toBe('was 2 days ago')
    expect(far('2026-11-29T14:00:00Z', '2026-11-30T09:00:00Z')).toBe('was yesterday')
  })

  test('is asked to the minute', () => {
    const short = meeting('2026-12-01T14:00:00Z', 'UTC', 5)
    expect(isOver(short, new Date('2026-12-01T14:04:59Z'))).toBe(false)
    expect(isOver(short, new Date('2026-12-01T14:05:00Z'))).toBe(true)
  })
})
