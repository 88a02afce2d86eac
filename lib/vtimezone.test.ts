import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { vtimezone } from './vtimezone'
import { wallClockIn } from './zoned-time'

const from = new Date('2025-01-01T00:00:00Z')
const to = new Date('2028-01-01T00:00:00Z')

/** The instant at which a calendar program, knowing only the component, sees a time on the wall. */
function readBack(component: string, wall: { day: string; time: string }): number {
  const zone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(component)) })
  const time = ICAL.Time.fromDateTimeString(`${wall.day}T${wall.time}:00`)
  time.zone = zone
  return time.toUnixTime() * 1000
}

test('a calendar program reckons with it as the clocks of the zone do', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  expect(zones.length).toBeGreaterThan(400)
  const wrong = zones.flatMap((zone) => {
    const component = vtimezone(zone, from, to)
    return [3, 6, 9, 12, 15, 18, 21, 24]
      .map((month) => new Date(Date.UTC(2025, month, 15, 12, 30)))
      .filter((instant) => readBack(component, wallClockIn(zone, instant)) !== instant.getTime())
      .map((instant) => `${zone} ${instant.toISOString()}`)
  })
  expect(wrong).toEqual([])
})

test('it says how the clocks change, and when', () => {
  expect(vtimezone('Europe/London', new Date('2026-01-01'), new Date('2027-01-01'))).toBe(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n'),
  )
})
