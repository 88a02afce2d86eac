import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { makePerson, makeTurnedDown, now, sealedText, today } from '@/db/testing/factories'
import { addDays } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { lastSevenDays } from '@/lib/exercise/week'
import { EDITED_ELSEWHERE, NotFound } from '@/lib/refusal'
import { changeWorkout, type KeptWorkout, removeWorkout, saveWorkout } from './commands'
import {
  countLifts,
  countWorkouts,
  findLatestWorkout,
  getWorkout,
  listWorkouts,
  sumMinutesByDay,
} from './queries'

const first = { basedOn: null, now }
const later = new Date(now.getTime() + 9_000)

const walk = (changed: Partial<KeptWorkout> = {}): KeptWorkout => ({
  id: v7(),
  kind: 'walk',
  minutes: 20,
  on: today,
  moodBefore: 2,
  moodAfter: 4,
  note: sealedText(),
  ...changed,
})

describe('a workout', () => {
  test('is kept, and sent twice is kept once', async () => {
    const person = await makePerson()
    const workout = walk()
    await saveWorkout(person, workout, { now })
    await saveWorkout(person, workout, { now })
    expect(await getWorkout(person, workout.id)).toMatchObject({ ...workout, recoveryId: null })
    expect(await countWorkouts(person)).toBe(1)
  })

  test('can belong to a recovery', async () => {
    const person = await makePerson()
    const { recoveryId } = await makeTurnedDown(person)
    const workout = walk({ recoveryId })
    await saveWorkout(person, workout, { now })
    await saveWorkout(person, walk(), { now })
    expect(await listWorkouts(person, { recoveryId, limit: 9 })).toMatchObject([{ id: workout.id }])
    expect(await countWorkouts(person, { recoveryId })).toBe(1)
  })

  test('can be changed, and stays with its recovery', async () => {
    const person = await makePerson()
    const { recoveryId } = await makeTurnedDown(person)
    const workout = walk({ recoveryId })
    await saveWorkout(person, workout, { now })
    const { recoveryId: _, ...details } = { ...workout, kind: 'dance' as const, moodAfter: null }
    await changeWorkout(person, details, first)
    expect(await getWorkout(person, workout.id)).toMatchObject({ ...details, recoveryId })
  })

  test('changed in one tab is not changed from another that hasn’t seen it', async () => {
    const person = await makePerson()
    const workout = walk()
    await saveWorkout(person, workout, { now })
    await changeWorkout(person, { ...workout, minutes: 25 }, first)
    const late = { basedOn: null, now: later }
    await expect(changeWorkout(person, { ...workout, minutes: 30 }, late)).rejects.toThrow(
      EDITED_ELSEWHERE,
    )
    const kept = { ...workout, minutes: 25, changedAt: now }
    expect(await getWorkout(person, workout.id)).toMatchObject(kept)
  })

  test('is changed again from the edition that was saved last', async () => {
    const person = await makePerson()
    const workout = walk()
    await saveWorkout(person, workout, { now })
    await changeWorkout(person, { ...workout, minutes: 25 }, first)
    const { changedAt } = await getWorkout(person, workout.id)
    const change = { ...workout, minutes: 30 }
    await changeWorkout(person, change, { basedOn: changedAt, now: later })
    expect(await getWorkout(person, workout.id)).toMatchObject({ ...change, changedAt: later })
  })

  test('of last time is the one of the latest day', async () => {
    const person = await makePerson()
    expect(await findLatestWorkout(person)).toBeUndefined()
    await saveWorkout(person, walk({ kind: 'swim' }), { now })
    await saveWorkout(person, walk({ on: addDays(today, -3) }), { now })
    expect(await findLatestWorkout(person)).toMatchObject({ kind: 'swim' })
  })
})

describe('the list', () => {
  test('comes in pages that neither repeat nor miss one of a day', async () => {
    const person = await makePerson()
    for (let made = 0; made < 5; made += 1) await saveWorkout(person, walk(), { now })
    const seen: string[] = []
    let after: DayCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listWorkouts(person, { after, limit: 2 })
      seen.push(...rows.map((row) => row.id))
      after = rows.at(-1) ?? after
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  test('adds up the last seven days, no more', async () => {
    const person = await makePerson()
    expect(await sumMinutesByDay(person, lastSevenDays(today))).toEqual([])
    for (const ago of [0, 0, 6, 7]) {
      await saveWorkout(person, walk({ on: addDays(today, -ago) }), { now })
    }
    await saveWorkout(person, walk({ effort: 'vigorous' }), { now })
    const moved = await sumMinutesByDay(person, lastSevenDays(today))
    expect(moved.toSorted((one, other) => other.minutes - one.minutes)).toEqual([
      { on: today, effort: null, minutes: 40 },
      ...moved.filter(({ effort, on }) => effort === 'vigorous' || on !== today),
    ])
    expect(moved).toHaveLength(3)
  })
})

test('lifts are counted by kind, length and where they began, where both moods are said', async () => {
  const person = await makePerson()
  const felt: Partial<KeptWorkout>[] = [
    ...[{ minutes: 15 }, { minutes: 15 }, { minutes: 16 }, { minutes: 36, moodAfter: 2 as const }],
    ...[{ moodAfter: null }, { moodBefore: null }],
  ]
  for (const one of felt) await saveWorkout(person, walk(one), { now })
  const lifts = await countLifts(person)
  expect(lifts.toSorted((one, other) => other.count - one.count).slice(0, 1)).toEqual([
    { kind: 'walk', length: 'short', before: 2, after: 4, count: 2 },
  ])
  expect(lifts.map(({ length, after }) => `${length} ${after}`).sort()).toEqual([
    ...['long 2', 'middling 4', 'short 4'],
  ])
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const { recoveryId } = await makeTurnedDown(person)
    const workout = walk({ recoveryId })
    const { id } = workout
    await saveWorkout(person, workout, { now })
    const before = await getWorkout(person, id)

    await expect(getWorkout(stranger, id)).rejects.toThrow(NotFound)
    await expect(changeWorkout(stranger, walk({ id }), first)).rejects.toThrow(NotFound)
    await expect(saveWorkout(stranger, walk({ id }), { now })).rejects.toThrow(NotFound)
    await expect(saveWorkout(stranger, walk({ recoveryId }), { now })).rejects.toThrow(NotFound)

    expect(await listWorkouts(stranger, { limit: 9 })).toEqual([])
    expect(await listWorkouts(stranger, { recoveryId, limit: 9 })).toEqual([])
    expect(await countWorkouts(stranger)).toBe(0)
    expect(await findLatestWorkout(stranger)).toBeUndefined()
    expect(await sumMinutesByDay(stranger, lastSevenDays(today))).toEqual([])
    expect(await countLifts(stranger)).toEqual([])
    expect(await getWorkout(person, id)).toEqual(before)
  })
})

test('a workout is removed for good, and only by its own person', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const workout = walk()
  await saveWorkout(person, workout, { now })
  await expect(removeWorkout(stranger, workout.id)).rejects.toThrow(NotFound)
  await removeWorkout(person, workout.id)
  await expect(removeWorkout(person, workout.id)).rejects.toThrow(NotFound)
  expect(await countWorkouts(person)).toBe(0)
})
