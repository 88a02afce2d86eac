import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import {
  makeApplication,
  makePerson,
  makeTurnedDown,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import { addDays } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { NotFound } from '@/lib/refusal'
import { changeReflection, type KeptReflection, removeReflection, saveReflection } from './commands'
import { countReflections, findReflection, getReflection, listReflections } from './queries'

const lesson = (changed: Partial<KeptReflection> = {}): KeptReflection => ({
  id: v7(),
  challenged: sealedText(),
  different: null,
  nextTime: sealedText(),
  gaveMyBest: true,
  on: today,
  ...changed,
})

describe('a reflection', () => {
  test('is kept, and sent twice is kept once', async () => {
    const person = await makePerson()
    const reflection = lesson()
    await saveReflection(person, reflection, { now })
    await saveReflection(person, reflection, { now })
    expect(await getReflection(person, reflection.id)).toMatchObject({
      ...reflection,
      applicationId: null,
      recoveryId: null,
      company: null,
    })
    expect(await countReflections(person)).toBe(1)
  })

  test('takes in what its next screen adds, and keeps the rest', async () => {
    const person = await makePerson()
    const first = lesson({ door: 'better' })
    await saveReflection(person, first, { now })
    const added = { greyAreas: sealedText(), nextTime: null }
    const { id, gaveMyBest, door } = first
    const on = addDays(today, 1)
    await saveReflection(person, { id, gaveMyBest, door, on, ...added }, { now })
    expect(await getReflection(person, id)).toMatchObject({ ...first, ...added, on: today })
    expect(await countReflections(person)).toBe(1)
  })

  test('can belong to an application and a recovery', async () => {
    const person = await makePerson()
    const { applicationId, recoveryId } = await makeTurnedDown(person)
    const { id, ...rest } = lesson({ applicationId, recoveryId })
    await saveReflection(person, { id, ...rest }, { now })
    await saveReflection(person, lesson(), { now })
    const kept = [{ id, company: 'Tern & Co' }]
    expect(await listReflections(person, { recoveryId, limit: 9 })).toMatchObject(kept)
    expect(await listReflections(person, { applicationId, limit: 9 })).toMatchObject(kept)
    expect(await countReflections(person, { recoveryId })).toBe(1)
  })

  test('can be changed, and keeps its day', async () => {
    const person = await makePerson()
    const reflection = lesson({ on: addDays(today, -2) })
    await saveReflection(person, reflection, { now })
    const answers = { challenged: null, different: sealedText(), nextTime: null, gaveMyBest: false }
    await changeReflection(person, { id: reflection.id, ...answers })
    expect(await getReflection(person, reflection.id)).toMatchObject({
      ...answers,
      on: '2026-11-21',
    })
  })
})

describe('the list', () => {
  test('comes in pages that neither repeat nor miss one of a day', async () => {
    const person = await makePerson()
    for (let made = 0; made < 5; made += 1) await saveReflection(person, lesson(), { now })
    const seen: string[] = []
    let after: DayCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listReflections(person, { after, limit: 2 })
      seen.push(...rows.map((row) => row.id))
      after = rows.at(-1) ?? after
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const { applicationId, recoveryId } = await makeTurnedDown(person)
    const reflection = lesson({ applicationId, recoveryId })
    const { id } = reflection
    await saveReflection(person, reflection, { now })
    const before = await getReflection(person, id)
    const own = await makeApplication(stranger)
    const keep = (changed: Partial<KeptReflection>) =>
      saveReflection(stranger, lesson(changed), { now })

    expect(await findReflection(stranger, id)).toBeUndefined()
    await expect(getReflection(stranger, id)).rejects.toThrow(NotFound)
    await expect(changeReflection(stranger, { id, gaveMyBest: false })).rejects.toThrow(NotFound)
    await expect(keep({ id })).rejects.toThrow(NotFound)
    await expect(keep({ applicationId })).rejects.toThrow(NotFound)
    await expect(keep({ applicationId: own, recoveryId })).rejects.toThrow(NotFound)

    expect(await listReflections(stranger, { limit: 9 })).toEqual([])
    expect(await listReflections(stranger, { recoveryId, applicationId, limit: 9 })).toEqual([])
    expect(await countReflections(stranger)).toBe(0)
    expect(await getReflection(person, id)).toEqual(before)
  })
})

test('a reflection is removed for good, and only by its own person', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const reflection = lesson()
  await saveReflection(person, reflection, { now })
  await expect(removeReflection(stranger, reflection.id)).rejects.toThrow(NotFound)
  await removeReflection(person, reflection.id)
  expect(await countReflections(person)).toBe(0)
})
