import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '@/lib/day'
import { digestDay, nextDigestAt } from './digest-time'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}

type Settings = { zone: string; time: string; lastDigestOn: Day | null }
const london: Settings = { zone: 'Europe/London', time: '08:00', lastDigestOn: null }
const next = (settings: Partial<Settings>, after: string) =>
  nextDigestAt({ ...london, ...settings, after: new Date(after) }).toISOString()

describe('the next digest', () => {
  test('is today’s while its time is ahead, and tomorrow’s from then on', () => {
    expect(next({}, '2026-11-23T07:59:59Z')).toBe('2026-11-23T08:00:00.000Z')
    expect(next({}, '2026-11-23T08:00:00Z')).toBe('2026-11-24T08:00:00.000Z')
  })

  test('keeps its place on the clock over the nights on which clocks are changed', () => {
    expect(next({}, '2027-03-27T09:00:00Z')).toBe('2027-03-28T07:00:00.000Z')
    expect(next({}, '2026-10-24T09:00:00Z')).toBe('2026-10-25T08:00:00.000Z')
  })

  test('comes before midnight where the change takes the last hour of a day', () => {
    const nuuk = { zone: 'America/Nuuk', time: '23:00' }
    expect(next(nuuk, '2027-03-27T12:00:00Z')).toBe('2027-03-28T00:59:00.000Z')
    expect(next(nuuk, '2027-03-28T00:59:00Z')).toBe('2027-03-29T00:00:00.000Z')
  })

  test('is never a second one on a day, whatever she changes', () => {
    const lastDigestOn = day('2026-11-23')
    expect(next({ lastDigestOn, time: '20:00' }, '2026-11-23T12:00:00Z')).toBe(
      '2026-11-24T20:00:00.000Z',
    )
    const back = { lastDigestOn, zone: 'Pacific/Honolulu' }
    expect(next(back, '2026-11-23T09:00:00Z')).toBe('2026-11-24T18:00:00.000Z')
    const ahead = { lastDigestOn, zone: 'Pacific/Kiritimati' }
    expect(next(ahead, '2026-11-23T09:00:00Z')).toBe('2026-11-23T18:00:00.000Z')
  })
})

describe('a digest that is late', () => {
  const due = (now: string, lastDigestOn: Day | null = null) =>
    digestDay({ ...london, lastDigestOn, now: new Date(now) })

  test('is made up for on its own day', () => {
    expect(due('2026-11-23T07:59:59Z')).toBeNull()
    expect(due('2026-11-23T08:00:00Z')).toBe('2026-11-23')
    expect(due('2026-11-23T23:59:59Z')).toBe('2026-11-23')
    expect(due('2026-11-24T00:00:00Z')).toBeNull()
  })

  test('is none when the day has had its own', () => {
    expect(due('2026-11-23T23:00:00Z', day('2026-11-23'))).toBeNull()
    expect(due('2026-11-24T08:00:00Z', day('2026-11-23'))).toBe('2026-11-24')
  })
})

/** A calendar and a clock that know nothing of the rule: the platform’s own. */
function wallOf(zone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  return (at: number) => {
    const text = format.format(at)
    return {
      day: text.slice(0, 10),
      minutes: Number(text.slice(12, 14)) * 60 + Number(text.slice(15)),
    }
  }
}

type Wall = ReturnType<typeof wallOf>

/** How many minutes the clock is ahead of UTC. */
function offset(wall: Wall, at: number): number {
  const there = wall(at)
  const midnight = Date.parse(`${there.day}T00:00:00Z`)
  return (midnight + there.minutes * MINUTE_MS - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS
}

const FROM = Date.parse('2024-01-01T12:00:00Z')
const UNTIL = Date.parse('2032-01-01T00:00:00Z')

/** The instants at which the clocks of a zone are changed, to the minute. */
function changes(wall: Wall): number[] {
  const found: number[] = []
  const step = 6 * DAY_MS
  for (let from = FROM; from < UNTIL; from += step) {
    if (offset(wall, from) === offset(wall, from + step)) continue
    let [before, after] = [from, from + step]
    while (after - before > MINUTE_MS) {
      const middle = Math.floor((before + after) / 2 / MINUTE_MS) * MINUTE_MS
      if (offset(wall, middle) === offset(wall, from)) before = middle
      else after = middle
    }
    found.push(after)
  }
  return found
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** What is wrong with one digest, or nothing. */
function problem(wall: Wall, { at, on, time }: { at: number; on: Day; time: number }) {
  const there = wall(at)
  if (there.day !== on) return `is on ${there.day}`
  const late = there.minutes - time
  // The day ends before its time has come, so that it is the last minute of the day.
  if (
    late < 0 &&
    wall(at + MINUTE_MS).day !== on &&
    offset(wall, at + MINUTE_MS) !== offset(wall, at)
  ) {
    return null
  }
  if (late === 0) {
    const earlier = [30, 60, 120].find((minutes) => {
      const before = wall(at - minutes * MINUTE_MS)
      return before.day === on && before.minutes === time
    })
    return earlier === undefined ? null : `could have been ${earlier} minutes earlier`
  }
  // A time that was skipped: the clock went past it as late as this is.
  const skipped = offset(wall, at) - offset(wall, at - late * MINUTE_MS)
  return late > 0 && late <= skipped && skipped > 0 ? null : `is ${late} minutes late`
}

test('comes once on each local day of eight years, in every zone there is', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const wrong: string[] = []
  let cases = 0
  const counted = { skipped: 0, twice: 0 }

  function follow(zone: string, wall: Wall, { from, days, time }: Record<string, number>) {
    const first = day(wall(from ?? 0).day)
    let lastDigestOn = addDays(first, -1)
    let after = new Date((from ?? 0) - DAY_MS)
    for (let ahead = 0; ahead < (days ?? 0); ahead += 1) {
      const on = addDays(first, ahead)
      const at = nextDigestAt({ zone, time: clock(time ?? 0), lastDigestOn, after })
      const what = problem(wall, { at: at.getTime(), on, time: time ?? 0 })
      if (what) wrong.push(`${zone} ${on} ${clock(time ?? 0)} ${what}`)
      if (wall(at.getTime()).minutes !== time) counted.skipped += 1
      if (digestDay({ zone, time: clock(time ?? 0), lastDigestOn, now: at }) !== on) {
        wrong.push(`${zone} ${on} ${clock(time ?? 0)} is not looked at`)
      }
      cases += 1
      lastDigestOn = on
      after = at
    }
  }

  zones.forEach((zone, index) => {
    const wall = wallOf(zone)
    for (const change of changes(wall)) {
      const moved = offset(wall, change) - offset(wall, change - MINUTE_MS)
      if (moved < 0) counted.twice += 1
      // Around each change, at a time it skips or brings twice, and at breakfast.
      const half = Math.ceil(Math.abs(moved) / 2) * (moved > 0 ? -1 : 1)
      const within = (wall(change).minutes + half + 1440) % 1440
      for (const time of [within, 8 * 60]) {
        follow(zone, wall, { from: change - 2 * DAY_MS, days: 5, time })
      }
    }
    // And ordinary days: a month of each year, elsewhere in the year for each zone.
    for (let year = 0; year < 8; year += 1) {
      const from = FROM + (year * 365 + ((index * 13) % 330)) * DAY_MS
      follow(zone, wall, { from, days: 31, time: (index * 37) % 1440 })
    }
  })
  expect(wrong).toEqual([])
  expect(cases).toBeGreaterThanOrEqual(100_000)
  // A time is skipped or comes twice often enough for this to mean something.
  expect(counted.skipped).toBeGreaterThan(1_000)
  expect(counted.twice).toBeGreaterThan(1_000)
}, 60_000)
