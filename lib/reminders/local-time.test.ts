import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, type Day, dayIn, parseDay } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'
import { remindersFrom } from './reminder'

const FROM = Temporal.Instant.from('2024-01-01T00:00:00Z')
const TO = Temporal.Instant.from('2032-01-01T00:00:00Z')
const nothing = {
  ...{ cadences: [], tries: [], answers: [], interviews: [], medals: [], meetUps: [] },
  ...{ communities: [], notes: [] },
}
const zones = Intl.supportedValuesOf('timeZone')

type Change = { at: number; before: number; after: number; there: Temporal.PlainDateTime }

/** When the clocks of a zone change, and how far they are from UTC before and after, in ms. */
function changesOf(zone: string): Change[] {
  let now = FROM.toZonedDateTimeISO(zone)
  const still = now.offsetNanoseconds / 1e6
  // Where they never change, the beginning stands for a change of nothing.
  const changes: Change[] = [
    { at: now.epochMilliseconds, before: still, after: still, there: now.toPlainDateTime() },
  ]
  for (
    let next = now.getTimeZoneTransition('next');
    next && Temporal.Instant.compare(next.toInstant(), TO) < 0;
    next = next.getTimeZoneTransition('next')
  ) {
    const [before, after] = [now.offsetNanoseconds / 1e6, next.offsetNanoseconds / 1e6]
    const at = next.epochMilliseconds
    if (before !== after) changes.push({ at, before, after, there: next.toPlainDateTime() })
    now = next
  }
  return changes
}

/** By arithmetic alone: in the gap the later time, in the overlap the earlier instant. */
function expectedAt(wall: number, { at, before, after }: Change): number {
  const [one, other] = [wall - before, wall - after]
  return one < at || other < at ? one : other
}

const changes = zones.map((zone) => ({ zone, changes: changesOf(zone) }))

test('a time by her own clock comes once: in the gap later, in the overlap earlier', () => {
  let cases = 0
  const wrong: string[] = []
  for (const { zone, changes: some } of changes) {
    for (const change of some) {
      const middle = Date.parse(`${change.there.toString({ smallestUnit: 'minute' })}Z`)
      for (let minutes = -450; minutes < 450; minutes += 15) {
        const wall = middle + minutes * 60_000
        const [day, time] = new Date(wall).toISOString().slice(0, 16).split('T') as [Day, string]
        cases += 1
        const instant = instantAt(zone, day, time).getTime()
        if (instant !== expectedAt(wall, change)) wrong.push(`${zone} ${day} ${time}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(cases).toBeGreaterThan(100_000)
}, 60_000)

test('every day has one morning on which what is due comes up, whatever the clocks do', () => {
  const odd: string[] = []
  for (const { zone, changes: some } of changes) {
    for (const on of new Set(some.map(({ there }) => asDay(there.toPlainDate())))) {
      const followUps = [on, addDays(on, 1)].map((day, at) => ({
        ...{ id: `019ab3de-0000-7000-8000-00000000000${at}`, contactId: 'x', contactName: 'M' },
        on: day,
      }))
      const [first, second] = remindersFrom({ ...nothing, followUps }, zone)
      const isOneEach = first && second && first.at < second.at && dayIn(zone, first.at) === on
      if (!isOneEach || first.on !== on) odd.push(`${zone} ${on}`)
    }
  }
  expect(odd).toEqual([])
}, 60_000)

function asDay(date: Temporal.PlainDate): Day {
  return parseDay(date.toString()) as Day
}
