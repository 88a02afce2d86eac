import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import { makePerson, makeTurnedDown, now, sealedText } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { countBeliefs, listBeliefs, sumRatings } from './beliefs'
import { savePie, saveThoughtRecord } from './commands'

test('thoughts and pies stand in one list, the newest first, page by page', async () => {
  const person = await makePerson()
  const { recoveryId } = await makeTurnedDown(person)
  const made: string[] = []
  for (let minute = 0; minute < 7; minute += 1) {
    made.unshift(await (minute % 2 ? makePie : makeThought)(person, recoveryId, minute))
  }
  const first = await listBeliefs(person, { limit: 4 })
  expect(first.map(({ id }) => id)).toEqual(made.slice(0, 4))
  expect(first[0]).toMatchObject({ kind: 'thought', beliefBefore: 80, company: 'Tern & Co' })
  expect(first[1]).toMatchObject({ kind: 'pie', recoveryId })
  const last = first.at(-1)
  const after = last && { at: last.createdAt, id: last.id }
  const second = await listBeliefs(person, { after, limit: 4 })
  expect(second.map(({ id }) => id)).toEqual(made.slice(4))
  expect(await countBeliefs(person)).toEqual({ thoughts: 4, pies: 3 })
  expect(await sumRatings(person)).toEqual({ count: 3, before: 240, after: 90 })
})

test('of the same instant, none is shown twice or left out', async () => {
  const person = await makePerson()
  const { recoveryId } = await makeTurnedDown(person)
  for (const make of [makeThought, makePie, makeThought, makePie]) await make(person, recoveryId, 0)
  const seen: string[] = []
  for (let page = 0; page < 4; page += 1) {
    const last = (await listBeliefs(person, { limit: 9 })).find(({ id }) => id === seen.at(-1))
    const after = last && { at: last.createdAt, id: last.id }
    seen.push(...(await listBeliefs(person, { after, limit: 1 })).map(({ id }) => id))
  }
  expect(new Set(seen).size).toBe(4)
})

test('what is about an application in the trash is left out', async () => {
  const person = await makePerson()
  const { applicationId, recoveryId } = await makeTurnedDown(person)
  await makeThought(person, recoveryId, 0)
  await makePie(person, recoveryId, 1)
  await saveRemoval(person, applicationId, now)
  expect(await listBeliefs(person, { limit: 5 })).toEqual([])
  expect(await countBeliefs(person)).toEqual({ thoughts: 0, pies: 0 })
  expect(await sumRatings(person)).toMatchObject({ count: 0 })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { recoveryId } = await makeTurnedDown(person)
  await makeThought(person, recoveryId, 0)
  await makePie(person, recoveryId, 1)
  expect(await listBeliefs(stranger, { limit: 5 })).toEqual([])
  expect(await countBeliefs(stranger)).toEqual({ thoughts: 0, pies: 0 })
  expect(await sumRatings(stranger)).toMatchObject({ count: 0 })
})

async function makeThought(person: UserId, recoveryId: string, minute: number): Promise<string> {
  const id = v7()
  const beliefs = { beliefBefore: 80, beliefAfter: null }
  const record = { id, recoveryId, thought: sealedText(), outside: sealedText(), ...beliefs }
  await saveThoughtRecord(person, record, { now: at(minute) })
  return id
}

async function makePie(person: UserId, recoveryId: string, minute: number): Promise<string> {
  const id = v7()
  const beliefs = { beliefBefore: 80, beliefAfter: 30, ownShare: 20 }
  const pie = { id, recoveryId, belief: sealedText(), slices: sealedText(), ...beliefs }
  await savePie(person, pie, { now: at(minute) })
  return id
}

function at(minute: number): Date {
  return new Date(now.getTime() + minute * 60_000)
}
