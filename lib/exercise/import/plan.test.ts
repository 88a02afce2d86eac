import { expect, test } from 'vitest'
import { parseDay } from '@/lib/day'
import { atOnce } from '@/lib/files/in-turns'
import { daysOf } from './days'
import type { Found } from './found'
import { planMovement, spanOf } from './plan'
import type { Known } from './same-workout'
import { kindOf } from './sports'
import { wayWords } from './way'

const now = new Date('2026-11-23T06:15:00Z')
const zone = 'Asia/Kathmandu'

const found = (start: string | null, minutes: number | null, more: Partial<Found> = {}): Found => ({
  ...{ start: start === null ? null : Date.parse(start), distance: null, climb: null },
  ...{ seconds: minutes === null ? null : minutes * 60, sport: 'Run' },
  ...more,
})
const known = (on: string, minutes: number, startedAt: string | null): Known => {
  const day = parseDay(on)
  if (!day) throw new Error(`${on} is no day`)
  return {
    id: on,
    kind: 'run',
    minutes,
    on: day,
    startedAt: startedAt ? new Date(startedAt) : null,
  }
}
const planOf = (all: Found[], { list = [] as Known[], chosen = [] as number[] } = {}) =>
  atOnce(planMovement(all, { known: list, chosen, zone, now }))

test('a workout falls on the day it was where she lives, the latest first', () => {
  const { made } = planOf([
    found('2026-05-04T06:00:00Z', 30.4),
    found('2026-05-04T18:30:00Z', 20, { sport: 'Rock Climbing', distance: 12, climb: 3 }),
  ])
  expect(made).toMatchObject([
    { place: 1, on: '2026-05-05', minutes: 20, kind: 'other', called: 'Rock climbing', climb: 3 },
    { place: 0, on: '2026-05-04', minutes: 30, kind: 'run', called: null },
  ])
  expect(spanOf(made)).toEqual({ from: '2026-05-04', to: '2026-05-05' })
})

test('what can’t be meant is named, with why', () => {
  const { made, leftOut } = planOf([
    found(null, 30),
    found('1989-12-31T00:00:00Z', 30),
    found('2026-11-23T06:16:00Z', 30),
    found('2026-05-04T06:00:00Z', null),
    found('2026-05-04T06:00:00Z', -5),
    found('2026-05-04T06:00:00Z', 0),
    found('2026-05-04T06:00:00Z', 0.4),
    found('2026-05-04T06:00:00Z', 1441, { line: 12 }),
    found('2026-05-04T06:00:00Z', 1440),
  ])
  expect(made).toHaveLength(1)
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    'It doesn’t say when it was, or not so that it can be read.',
    'It lies before 1990, so the clock was not set.',
    'It begins in the future.',
    'It doesn’t say how long it took.',
    'It ends before it begins.',
    'It says that it took no time at all.',
    'It took less than half a minute.',
    'It says that it took longer than a day.',
  ])
  expect(leftOut.at(-1)).toMatchObject({ place: 7, line: 12 })
})

test('what begins within two minutes of another and lasts about as long is a repeat', () => {
  const list = [known('2026-05-04', 30, '2026-05-04T06:00:00Z')]
  const at = (start: string, minutes: number) =>
    planOf([found(start, minutes)], { list }).repeats.length
  expect(at('2026-05-04T06:02:00Z', 33)).toBe(1)
  expect(at('2026-05-04T05:58:00Z', 27)).toBe(1)
  expect(at('2026-05-04T06:02:01Z', 30)).toBe(0)
  expect(at('2026-05-04T06:00:00Z', 34)).toBe(0)
  expect(at('2026-05-04T06:00:00Z', 26)).toBe(0)
})

test('one that she logged by hand is known by its day, kind and minutes', () => {
  const list = [known('2026-05-04', 30, null)]
  expect(planOf([found('2026-05-04T10:00:00Z', 30)], { list }).repeats).toMatchObject([
    { place: 0, of: { at: 'here', id: '2026-05-04' }, isTaken: false },
  ])
  expect(planOf([found('2026-05-04T10:00:00Z', 31)], { list }).repeats).toEqual([])
  const other = [found('2026-05-04T10:00:00Z', 30, { sport: 'Ride' })]
  expect(planOf(other, { list }).repeats).toEqual([])
})

test('a repeat is left out until it is ticked, in the list or in the file itself', () => {
  const all = [found('2026-05-04T06:00:00Z', 30), found('2026-05-04T06:01:00Z', 30)]
  expect(planOf(all)).toMatchObject({
    made: [{ place: 0 }],
    repeats: [{ place: 1, of: { at: 'file', place: 0 } }],
  })
  const ticked = planOf(all, { chosen: [1] })
  expect(ticked.made).toHaveLength(2)
  expect(ticked.repeats).toMatchObject([{ place: 1, isTaken: true }])
})

test('the days to look through reach a day beyond the file on both ends', () => {
  const all = [found('2026-05-04T06:00:00Z', 30), found('2026-05-06T23:59:00Z', 30), found(null, 1)]
  expect(daysOf(all, zone)).toEqual({ from: '2026-05-03', to: '2026-05-08' })
  expect(daysOf([found(null, 1), found('1989-12-31T00:00:00Z', 1)], zone)).toBeNull()
})

test.each([
  ['running', 'run'],
  ['VirtualRide', 'cycle'],
  ['E-Bike Ride', 'cycle'],
  ['HKWorkoutActivityTypeTraditionalStrengthTraining', 'gym'],
  ['HKWorkoutActivityTypeHiking', 'walk'],
  ['HKWorkoutActivityTypeSocialDance', 'dance'],
  ['HKWorkoutActivityTypeFlexibility', 'stretching'],
  ['lap_swimming', 'swim'],
  ['strength_training', 'gym'],
  ['Yoga', 'yoga'],
  ['9', 'run'],
  ['Biking', 'cycle'],
  ['Radfahrt', 'cycle'],
  ['Course à pied', 'run'],
])('what other apps call %s is a %s', (sport, kind) => {
  expect(kindOf({ sport, seconds: 60, distance: null })).toEqual({ kind, called: null })
})

test('where a file says nothing, the pace decides, and without one it is something else', () => {
  const at = (kmh: number) => kindOf({ sport: '', seconds: 3600, distance: kmh * 1000 }).kind
  expect([5, 10, 25, 120].map(at)).toEqual(['walk', 'run', 'cycle', 'other'])
  expect(kindOf({ sport: 'Other', seconds: 600, distance: null })).toEqual({
    ...{ kind: 'other', called: null },
  })
  expect(kindOf({ sport: 'HKWorkoutActivityTypeTableTennis', seconds: 1, distance: 1 })).toEqual({
    ...{ kind: 'other', called: 'Table tennis' },
  })
})

test('how far and how high is said where it is known', () => {
  expect(wayWords({ distance: 5234, climb: 41 }, 'en-GB')).toBe('5.2 km, 41 m up')
  expect(wayWords({ distance: null, climb: null }, 'en-GB')).toBeNull()
})
