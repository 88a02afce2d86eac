import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { saveArchiving } from '@/db/applications/commands'
import { interviews } from '@/db/applications/interviews/tables'
import { saveRemoval } from '@/db/applications/trash'
import { write } from '@/db/client'
import { makeApplication, makePerson, makeRecovery, now, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { readOwnRecord } from './own-record'

test('applications are counted by how far they went, whatever came after', async () => {
  const person = await makePerson()
  await makeApplication(person, { stage: 'saved' })
  await makeApplication(person, { stage: 'applied' })
  await makeRecovery(person, await makeApplication(person, { stage: 'screening' }), 'screening')
  const interviewed = await makeApplication(person, { stage: 'interview' })
  await makeRecovery(person, interviewed, 'interview')
  await addRound(person, interviewed, 1)
  await addRound(person, interviewed, 2)
  await addRound(person, interviewed, 3)
  expect(await readOwnRecord(person)).toEqual({
    ...{ sent: 3, pastFirst: 2, interviewed: 1, secondRounds: 1, offers: 0, answered: 2 },
    ...{ unanswered: 0, noes: 2, closed: 0, letGo: 0, open: 1, since: today },
  })
})

test('what is archived counts, and what is in the trash does not', async () => {
  const person = await makePerson()
  const archived = await makeApplication(person, { stage: 'interview' })
  const fact = { id: v7(), kind: 'archived', stage: 'interview', ending: null, on: today } as const
  await saveArchiving(person, archived, { fact, now })
  const trashed = await makeApplication(person, { stage: 'offer' })
  await addRound(person, trashed, 2)
  await saveRemoval(person, trashed, now)
  expect(await readOwnRecord(person)).toMatchObject({
    ...{ sent: 1, interviewed: 1, offers: 0, secondRounds: 0 },
  })
})

test('nothing is nought, and no day', async () => {
  expect(await readOwnRecord(await makePerson())).toMatchObject({ sent: 0, since: null })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  await addRound(person, await makeApplication(person, { stage: 'interview' }), 2)
  expect(await readOwnRecord(stranger)).toMatchObject({ sent: 0, secondRounds: 0 })
})

async function addRound(userId: UserId, applicationId: string, round: number): Promise<void> {
  const at = { startsAt: now, createdAt: now, changedAt: now }
  await write((tx) =>
    tx.insert(interviews).values({
      ...{ id: v7(), userId, applicationId, round, kind: 'video', zone: 'UTC', minutes: 30 },
      ...at,
    }),
  )
}
