import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { makeApplication, makePerson, makeRecovery, now, sealedText } from '@/db/testing/factories'
import { NotFound } from '@/lib/refusal'
import { removeThoughtRecord, saveThoughtChange, saveThoughtRecord } from './commands'
import { listThoughtRecords } from './queries'

async function makeThought(person: Awaited<ReturnType<typeof makePerson>>) {
  const recoveryId = await makeRecovery(person, await makeApplication(person))
  const record = {
    id: v7(),
    recoveryId,
    thought: sealedText(),
    beliefBefore: 90,
    beliefAfter: null,
    outside: sealedText(),
  }
  await saveThoughtRecord(person, record, { now })
  return record
}

test('a thought is kept once and rated again', async () => {
  const person = await makePerson()
  const record = await makeThought(person)
  await saveThoughtRecord(person, record, { now })
  const { recoveryId, ...change } = record
  await saveThoughtChange(person, { ...change, beliefAfter: 40 })
  expect(await listThoughtRecords(person, recoveryId)).toMatchObject([
    { beliefBefore: 90, beliefAfter: 40, thought: record.thought },
  ])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const record = await makeThought(person)
  const { recoveryId, ...change } = record
  await expect(saveThoughtRecord(stranger, record, { now })).rejects.toThrow(NotFound)
  await expect(saveThoughtRecord(stranger, { ...record, id: v7() }, { now })).rejects.toThrow(
    NotFound,
  )
  await expect(saveThoughtChange(stranger, { ...change, beliefAfter: 0 })).rejects.toThrow(NotFound)
  expect(await listThoughtRecords(stranger, recoveryId)).toEqual([])
  expect(await listThoughtRecords(person, recoveryId)).toMatchObject([{ beliefAfter: null }])
})

test('a thought is removed for good, and only by its own person', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { id, recoveryId } = await makeThought(person)
  await expect(removeThoughtRecord(stranger, id)).rejects.toThrow(NotFound)
  await removeThoughtRecord(person, id)
  expect(await listThoughtRecords(person, recoveryId)).toEqual([])
})
