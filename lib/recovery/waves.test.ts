import { describe, expect, test } from 'vitest'
import { nextMorning, openedSteps, opensAt, stepsOf, wavesNow } from './waves'
import { steps, waves } from './words'

const zone = 'Europe/London'
const at = (text: string) => new Date(text)
const begun = (createdAt: Date) => ({ createdAt, dayOpenedAt: null, weekOpenedAt: null })

test('every step belongs to one wave', () => {
  expect(waves.flatMap(stepsOf).toSorted()).toEqual(steps.toSorted())
})

describe('after a no at 18:40', () => {
  const no = at('2026-11-25T18:40:00Z')
  const isOpen = (text: string) =>
    wavesNow(begun(no), { now: at(text), zone }).map((wave) => wave.isOpen)

  test('the first hour is open at once, and nothing else', () => {
    expect(isOpen('2026-11-25T18:40:00Z')).toEqual([true, false, false])
  })

  test('the first day opens an hour later', () => {
    expect(isOpen('2026-11-25T19:39:59Z')).toEqual([true, false, false])
    expect(isOpen('2026-11-25T19:40:00Z')).toEqual([true, true, false])
  })

  test('the first week opens on the next morning', () => {
    expect(isOpen('2026-11-26T06:59:59Z')).toEqual([true, true, false])
    expect(isOpen('2026-11-26T07:00:00Z')).toEqual([true, true, true])
  })
})

test('late in the evening nothing new opens before the morning', () => {
  for (const no of ['2026-11-25T21:00:00Z', '2026-11-25T23:30:00Z', '2026-11-26T04:00:00Z']) {
    expect(opensAt('day', at(no), zone), no).toEqual(at('2026-11-26T07:00:00Z'))
  }
})

test('a no before breakfast leaves the first week to the same morning', () => {
  expect(opensAt('week', at('2026-11-26T05:00:00Z'), zone)).toEqual(at('2026-11-26T07:00:00Z'))
})

test('the morning is hers: the wall clock of her zone, across the clock change too', () => {
  expect(nextMorning(at('2026-03-28T20:00:00Z'), zone)).toEqual(at('2026-03-29T06:00:00Z'))
  expect(nextMorning(at('2026-11-25T20:00:00Z'), 'Asia/Kathmandu')).toEqual(
    at('2026-11-26T01:15:00Z'),
  )
})

test('a wave she opened herself is open, whatever the hour', () => {
  const no = at('2026-11-25T18:40:00Z')
  const now = wavesNow({ ...begun(no), weekOpenedAt: no }, { now: no, zone })
  expect(openedSteps(now)).toEqual(['alone', 'feedback', 'network', 'positives'])
})
