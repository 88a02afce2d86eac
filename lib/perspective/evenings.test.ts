import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { finish, isShut, nextEvening, usualUnlockDay } from './evenings'
import { eveningInput } from './input'
import { readStart, timeLeft } from './quiet-timer'
import type { Fate } from './words'

const today = day('2026-11-23')

describe('which evening comes next', () => {
  test('the first one can be begun at once', () => {
    expect(nextEvening([], today)).toEqual({ evening: 1, isForTomorrow: false })
  })

  test('after one has been written today, the next is for tomorrow', () => {
    expect(nextEvening([finished(1, '2026-11-23')], today)).toEqual({
      evening: 2,
      isForTomorrow: true,
    })
  })

  test('days in between don’t matter: nothing is missed and nothing starts again', () => {
    expect(nextEvening([finished(1, '2026-10-01'), finished(2, '2026-11-01')], today)).toEqual({
      evening: 3,
      isForTomorrow: false,
    })
  })

  test('after five there is no sixth', () => {
    const all = [1, 2, 3, 4, 5].map((evening) => finished(evening, '2026-11-20'))
    expect(nextEvening(all, today)).toBeNull()
  })
})

describe('what becomes of the words', () => {
  const words = 'They chose someone else.'

  test('kept words are kept, and no day of unlocking with them', () => {
    expect(finish({ words, fate: 'kept', lockedUntil: day('2027-01-01') }, today)).toEqual({
      words,
      fate: 'kept',
      lockedUntil: null,
    })
  })

  test('locked words open after ninety days, or on a day of one’s own', () => {
    expect(usualUnlockDay(today)).toBe('2027-02-21')
    expect(finish({ words, fate: 'locked', lockedUntil: null }, today).lockedUntil).toBe(
      '2027-02-21',
    )
    const chosen = day('2026-12-24')
    expect(finish({ words, fate: 'locked', lockedUntil: chosen }, today).lockedUntil).toBe(chosen)
  })

  test('a lock that would open today or in a hundred years is refused', () => {
    for (const until of ['2026-11-23', '2020-01-01', '2126-01-01']) {
      expect(() => finish({ words, fate: 'locked', lockedUntil: day(until) }, today)).toThrow(
        Refusal,
      )
    }
  })

  test('burnt words are not handed on, whatever was typed', () => {
    expect(finish({ words, fate: 'burnt', lockedUntil: day('2027-01-01') }, today)).toEqual({
      words: null,
      fate: 'burnt',
      lockedUntil: null,
    })
  })

  test('nothing can be burnt too, but not kept', () => {
    expect(finish({ words: null, fate: 'burnt', lockedUntil: null }, today).fate).toBe('burnt')
    expect(() => finish({ words: null, fate: 'kept', lockedUntil: null }, today)).toThrow(Refusal)
  })

  test('locked words are shut until their day, and open on it', () => {
    const locked = { ...finished(1, '2026-11-01', 'locked'), lockedUntil: today }
    expect(isShut(locked, day('2026-11-22'))).toBe(true)
    expect(isShut(locked, today)).toBe(false)
    expect(isShut(finished(1, '2026-11-01'), today)).toBe(false)
  })
})

test('there are five evenings, two voices and three fates', () => {
  const id = '019372a0-0000-7000-8000-000000000000'
  const sent = { id, recoveryId: id, evening: '1', voice: 'they', words: 'So.', fate: 'kept' }
  expect(eveningInput.parse(sent)).toMatchObject({ evening: 1, lockedUntil: null })
  const bad = [{ evening: '6' }, { evening: '0' }, { voice: 'we' }, { fate: 'shared' }]
  for (const wrong of bad) {
    expect(eveningInput.safeParse({ ...sent, ...wrong }).success).toBe(false)
  }
})

describe('the quiet timer', () => {
  const start = Date.parse('2026-11-23T20:00:00Z')
  const leftAfter = (minutes: number) => timeLeft(start, start + minutes * 60_000)

  test('counts from when it was started, however long the tab was out of sight', () => {
    expect(leftAfter(0)).toEqual({ minutes: 20, share: 1 })
    expect(leftAfter(5)).toEqual({ minutes: 15, share: 0.75 })
    expect(leftAfter(19.5)?.minutes).toBe(1)
    expect(leftAfter(20)).toEqual({ minutes: 0, share: 0 })
    expect(leftAfter(45)?.minutes).toBe(0)
  })

  test('a draft of another day has started no clock', () => {
    expect(leftAfter(60 * 24)).toBeNull()
    expect(timeLeft(null, start)).toBeNull()
    expect(leftAfter(-1)).toBeNull()
  })

  test('its start is read back from the form that kept it, and nonsense as none', () => {
    expect(readStart(String(start))).toBe(start)
    for (const text of [undefined, '', 'soon', '12', '1e21']) expect(readStart(text)).toBeNull()
  })
})

function finished(evening: number, on: string, fate: Fate = 'kept') {
  return { evening, fate, lockedUntil: null as Day | null, on: day(on) }
}

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
