import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { countFeedback } from '@/db/feedback/queries'
import { countStandings } from '@/db/insights/queries'
import { countRecoveries, getRecovery, listRunningRecoveries } from '@/db/recovery/queries'
import { makeApplication, makePerson, makeTurnedDown, now, today } from '@/db/testing/factories'
import { CHANGED_ELSEWHERE, NotFound } from '@/lib/refusal'
import { keptSince } from '@/lib/trash'
import { saveFact } from './commands'
import { countApplications, getApplication, listApplications, listEvents } from './queries'
import {
  eraseRemoved,
  eraseRemovedBefore,
  listPeopleWithRemovedBefore,
  listRemoved,
  saveRemoval,
} from './trash'

const days = (count: number) => new Date(now.getTime() + count * 86_400_000)

test('what is removed leaves every list and count, and comes back as it was', async () => {
  const person = await makePerson()
  const { applicationId, recoveryId } = await makeTurnedDown(person)
  const before = await getApplication(person, applicationId)
  await saveRemoval(person, applicationId, now)

  expect(await countApplications(person)).toBe(0)
  expect(await listApplications(person, { limit: 9 })).toEqual([])
  expect(await countStandings(person)).toEqual([])
  expect(await countRecoveries(person)).toBe(0)
  expect(await listRunningRecoveries(person, { since: new Date(0), limit: 9 })).toEqual([])
  expect(await countFeedback(person)).toBe(0)
  await expect(getRecovery(person, recoveryId)).rejects.toThrow(NotFound)
  await expect(getApplication(person, applicationId)).rejects.toThrow(NotFound)
  expect(await listRemoved(person, 9)).toMatchObject([{ id: applicationId, ending: 'rejected' }])

  await saveRemoval(person, applicationId, null)
  expect(await getApplication(person, applicationId)).toEqual(before)
  expect(await countRecoveries(person)).toBe(1)
  expect(await listRemoved(person, 9)).toEqual([])
})

test('removing twice keeps the first day, and restoring twice changes nothing', async () => {
  const person = await makePerson()
  const id = await makeApplication(person)
  await saveRemoval(person, id, now)
  await saveRemoval(person, id, days(5))
  expect((await listRemoved(person, 9))[0]?.removedAt).toEqual(now)
  await saveRemoval(person, id, null)
  await saveRemoval(person, id, null)
  expect(await countApplications(person)).toBe(1)
})

test('nothing can be added to what is in the trash', async () => {
  const person = await makePerson()
  const id = await makeApplication(person)
  const before = await getApplication(person, id)
  await saveRemoval(person, id, now)
  const fact = { id: v7(), kind: 'moved', stage: 'offer', ending: null, on: today } as const
  await expect(saveFact(person, before, { fact, now })).rejects.toThrow(CHANGED_ELSEWHERE)
})

test('after thirty days it is gone with its history, and not a day earlier', async () => {
  const person = await makePerson()
  const [old, young] = [await makeApplication(person), await makeApplication(person)]
  await saveRemoval(person, old, now)
  await saveRemoval(person, young, days(1))
  await eraseRemovedBefore(person, keptSince(days(30)))
  expect(await listRemoved(person, 9)).toHaveLength(2)
  const sweep = keptSince(new Date(days(30).getTime() + 1))
  expect(await listPeopleWithRemovedBefore(sweep)).toContain(person)
  await eraseRemovedBefore(person, sweep)
  expect((await listRemoved(person, 9)).map(({ id }) => id)).toEqual([young])
  expect(await listEvents(person, old)).toEqual([])
})

test('only what is in the trash can be deleted for good', async () => {
  const person = await makePerson()
  const id = await makeApplication(person)
  await expect(eraseRemoved(person, id)).rejects.toThrow(NotFound)
  await saveRemoval(person, id, now)
  await eraseRemoved(person, id)
  expect(await listRemoved(person, 9)).toEqual([])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const id = await makeApplication(person)
  await expect(saveRemoval(stranger, id, now)).rejects.toThrow(NotFound)
  await saveRemoval(person, id, now)
  expect(await listRemoved(stranger, 9)).toEqual([])
  await expect(saveRemoval(stranger, id, null)).rejects.toThrow(NotFound)
  await expect(eraseRemoved(stranger, id)).rejects.toThrow(NotFound)
  await eraseRemovedBefore(stranger, days(99))
  expect(await listRemoved(person, 9)).toHaveLength(1)
})
