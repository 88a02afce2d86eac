import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { listSteps } from '@/db/recovery/queries'
import { makePerson, makeTurnedDown, now, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound, Refusal } from '@/lib/refusal'
import { countWorkouts, getWorkout } from './queries'
import { dropWalk, findWalk, findWalkedSince, saveWalk, saveWalked } from './walks'

async function begin(person: UserId, recoveryId: string | null = null) {
  const id = v7()
  const walk = { id, recoveryId, minutes: 20, moodBefore: 2 as const, startedAt: now }
  await saveWalk(person, walk)
  return walk
}
const walked = (id: string) => ({
  ...{ id, kind: 'walk' as const, minutes: 22, on: today, moodAfter: 4 as const },
})

describe('a walk', () => {
  test('is there until it ends, and is a workout afterwards, for its recovery', async () => {
    const person = await makePerson()
    const { recoveryId } = await makeTurnedDown(person)
    expect(await findWalk(person)).toBeNull()
    const walk = await begin(person, recoveryId)
    expect(await findWalk(person)).toMatchObject(walk)
    await saveWalked(person, walked(walk.id), { now })
    expect(await findWalk(person)).toBeNull()
    expect(await getWorkout(person, walk.id)).toMatchObject({
      ...walked(walk.id),
      ...{ recoveryId, moodBefore: 2, startedAt: now },
    })
    const steps = await listSteps(person, recoveryId)
    expect(steps.find(({ step }) => step === 'exercise')?.countedAt).toEqual(now)
  })

  test('ended by several presses is one workout', async () => {
    const person = await makePerson()
    const { id } = await begin(person)
    await Promise.all(Array.from({ length: 5 }, () => saveWalked(person, walked(id), { now })))
    expect(await countWorkouts(person)).toBe(1)
  })

  test('that has just ended is spoken of for a while', async () => {
    const [person, stranger] = [await makePerson(), await makePerson('Bo')]
    const { id } = await begin(person)
    const spokenOf = { since: now, from: today }
    expect(await findWalkedSince(person, spokenOf)).toBeNull()
    await saveWalked(person, walked(id), { now })
    expect(await findWalkedSince(person, spokenOf)).toEqual({ id, minutes: walked(id).minutes })
    expect(await findWalkedSince(stranger, spokenOf)).toBeNull()
    const later = new Date(now.getTime() + 1)
    expect(await findWalkedSince(person, { ...spokenOf, since: later })).toBeNull()
  })

  test('ended in one tab takes how it was from another, once', async () => {
    const person = await makePerson()
    const { id } = await begin(person)
    await saveWalked(person, { ...walked(id), moodAfter: null }, { now })
    await saveWalked(person, { ...walked(id), moodAfter: 4 }, { now })
    await saveWalked(person, { ...walked(id), moodAfter: 1 }, { now })
    // A form that was made before she said so is out of date.
    expect(await getWorkout(person, id)).toMatchObject({ moodAfter: 4, changedAt: now })
  })

  test('begins once, however often it is pressed, and one at a time', async () => {
    const person = await makePerson()
    const walk = await begin(person)
    await saveWalk(person, walk)
    await expect(begin(person)).rejects.toThrow(Refusal)
    expect(await findWalk(person)).toMatchObject({ id: walk.id })
  })

  test('can be dropped without a trace', async () => {
    const person = await makePerson()
    const { id } = await begin(person)
    await dropWalk(person, id)
    expect([await findWalk(person), await countWorkouts(person)]).toEqual([null, 0])
    await expect(dropWalk(person, id)).rejects.toThrow(NotFound)
    await expect(saveWalked(person, walked(id), { now })).rejects.toThrow(NotFound)
  })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = [await makePerson(), await makePerson('Bo')]
  const { recoveryId } = await makeTurnedDown(person)
  const walk = await begin(person)
  expect(await findWalk(stranger)).toBeNull()
  await expect(saveWalk(stranger, walk)).rejects.toThrow(Refusal)
  await expect(begin(stranger, recoveryId)).rejects.toThrow(NotFound)
  await expect(saveWalked(stranger, walked(walk.id), { now })).rejects.toThrow(NotFound)
  await expect(dropWalk(stranger, walk.id)).rejects.toThrow(NotFound)
  expect(await findWalk(person)).toMatchObject(walk)
})
