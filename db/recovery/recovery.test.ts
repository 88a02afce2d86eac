import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveFact } from '@/db/applications/commands'
import { countApplications, getApplication, listEvents } from '@/db/applications/queries'
import {
  makeApplication,
  makePerson,
  makeRecovery,
  noAbout,
  now,
  today,
} from '@/db/testing/factories'
import { CHANGED_ELSEWHERE, NotFound } from '@/lib/refusal'
import { saveClosing, saveNo, saveRecovery, saveStepMood } from './commands'
import {
  countClosings,
  countRecoveries,
  findRecovery,
  findRejectionOf,
  getRecovery,
  listRecoveriesOf,
  listRunningRecoveries,
  listSteps,
} from './queries'

const since = new Date(now.getTime() - 86_400_000)
const closed = { closing: 'done', closedAt: now } as const

describe('a no', () => {
  test('ends the application, keeps the rejection, opens the recovery and notes the mood', async () => {
    const person = await makePerson()
    const applicationId = await makeApplication(person, { stage: 'interview' })
    const id = await makeRecovery(person, applicationId, 'interview')
    expect(await getApplication(person, applicationId)).toMatchObject({ ending: 'rejected' })
    expect(await getRecovery(person, id)).toMatchObject({
      company: 'Tern & Co',
      stageReached: 'interview',
      mood: 2,
    })
    expect(await listRecoveriesOf(person, applicationId)).toMatchObject([{ id }])
  })

  test('sent eight times at once is one no', async () => {
    const person = await makePerson()
    const applicationId = await makeApplication(person)
    const id = v7()
    await Promise.all(
      Array.from({ length: 8 }, () => saveNo(person, noAbout(applicationId, { id }), { now })),
    )
    expect(await countRecoveries(person)).toBe(1)
    expect(await listEvents(person, applicationId)).toHaveLength(2)
  })

  test('from eight tabs at once is one no, and the others hear why', async () => {
    const person = await makePerson()
    const applicationId = await makeApplication(person)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => saveNo(person, noAbout(applicationId), { now })),
    )
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.map(({ reason }) => reason.message)).toEqual(Array(7).fill(CHANGED_ELSEWHERE))
    expect(await countRecoveries(person)).toBe(1)
    expect(await listEvents(person, applicationId)).toHaveLength(2)
  })

  test('about an unknown application makes it too, once, even when a second tap takes that road', async () => {
    const person = await makePerson()
    const known = await makeApplication(person)
    const id = await makeRecovery(person, known)
    const application = { id, company: 'Tern & Co', role: 'Role not noted' }
    const added = { id: v7(), kind: 'added', stage: 'applied', ending: null, on: today } as const
    await saveNo(person, noAbout(id, { id, unknown: { application, added } }), { now })
    expect(await countApplications(person)).toBe(1)
    expect(await countRecoveries(person)).toBe(1)
  })

  test('leaves nothing behind when it can’t be kept', async () => {
    const person = await makePerson()
    const id = v7()
    await expect(saveNo(person, noAbout(v7(), { id }), { now })).rejects.toThrow(NotFound)
    expect(await findRecovery(person, id)).toBeUndefined()
  })
})

describe('a step', () => {
  test('is closed, reopened and closed again, and stays one row', async () => {
    const person = await makePerson()
    const recoveryId = await makeRecovery(person, await makeApplication(person))
    const key = () => ({ id: v7(), recoveryId, step: 'exercise' as const })
    await saveStepMood(person, key(), { moodBefore: 2 })
    await saveClosing(person, key(), closed)
    await saveClosing(person, key(), { closing: null, closedAt: null })
    await saveClosing(person, key(), { closing: 'not-for-me', closedAt: now })
    await saveStepMood(person, key(), { moodAfter: 4 })
    expect(await listSteps(person, recoveryId)).toMatchObject([
      { step: 'exercise', closing: 'not-for-me', moodBefore: 2, moodAfter: 4 },
    ])
    expect(await countClosings(person)).toEqual([
      { step: 'exercise', closing: 'not-for-me', count: 1 },
    ])
  })

  test('closed in another tab at the same moment is still one row', async () => {
    const person = await makePerson()
    const recoveryId = await makeRecovery(person, await makeApplication(person))
    await Promise.all(
      Array.from({ length: 6 }, () =>
        saveClosing(person, { id: v7(), recoveryId, step: 'alone' }, closed),
      ),
    )
    expect(await listSteps(person, recoveryId)).toHaveLength(1)
  })
})

test('a recovery runs while a step is open', async () => {
  const person = await makePerson()
  const recoveryId = await makeRecovery(person, await makeApplication(person))
  const steps = ['alone', 'feedback', 'network', 'perspective', 'exercise', 'positives'] as const
  for (const step of steps) {
    expect(await listRunningRecoveries(person, { since, limit: 5 })).toMatchObject([
      { id: recoveryId, closed: steps.indexOf(step) },
    ])
    await saveClosing(person, { id: v7(), recoveryId, step }, closed)
  }
  expect(await listRunningRecoveries(person, { since, limit: 5 })).toEqual([])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const applicationId = await makeApplication(person)
  const recoveryId = await makeRecovery(person, applicationId)
  const open = await makeApplication(person)
  const key = { id: v7(), recoveryId, step: 'alone' } as const

  await expect(getRecovery(stranger, recoveryId)).rejects.toThrow(NotFound)
  await expect(saveClosing(stranger, key, closed)).rejects.toThrow(NotFound)
  await expect(saveStepMood(stranger, key, { moodBefore: 1 })).rejects.toThrow(NotFound)
  await expect(saveNo(stranger, noAbout(open), { now })).rejects.toThrow(NotFound)
  expect(await findRecovery(stranger, recoveryId)).toBeUndefined()
  expect(await listSteps(stranger, recoveryId)).toEqual([])
  expect(await listRunningRecoveries(stranger, { since, limit: 5 })).toEqual([])
  expect(await listRecoveriesOf(stranger, applicationId)).toEqual([])
  expect(await countRecoveries(stranger)).toBe(0)
  expect(await countClosings(stranger)).toEqual([])

  expect(await listSteps(person, recoveryId)).toEqual([])
  expect((await getApplication(person, open)).ending).toBeNull()
})

describe('a no that was only marked', () => {
  async function marked(person: Awaited<ReturnType<typeof makePerson>>) {
    const applicationId = await makeApplication(person, { stage: 'interview' })
    const fact = { kind: 'ended', stage: 'interview', ending: 'rejected', on: today } as const
    const before = { id: applicationId, stage: 'interview', ending: null } as const
    await saveFact(person, before, { fact: { ...fact, id: v7() }, now })
    return applicationId
  }
  const rejection = { receivedOn: today, stageReached: 'interview', came: 'word' } as const

  test('is a rejection all the same, and a recovery can begin later, once', async () => {
    const person = await makePerson()
    const applicationId = await marked(person)
    const known = await findRejectionOf(person, applicationId)
    expect(known).toMatchObject({ recoveryId: null })
    const late = { id: v7(), applicationId, rejectionId: known?.id, rejection, openedOn: today }
    await saveRecovery(person, late, { now })
    await saveRecovery(person, late, { now })
    expect(await countRecoveries(person)).toBe(1)
    expect(await getRecovery(person, late.id)).toMatchObject({ stageReached: 'interview' })
    await expect(saveRecovery(person, { ...late, id: v7() }, { now })).rejects.toThrow(NotFound)
  })

  test('is kept with its recovery where an import brought no rejection', async () => {
    const person = await makePerson()
    const applicationId = await makeApplication(person)
    const late = { id: v7(), applicationId, rejectionId: undefined, rejection, openedOn: today }
    await saveRecovery(person, late, { now })
    expect(await findRejectionOf(person, applicationId)).toEqual({
      id: late.id,
      recoveryId: late.id,
    })
  })

  test('another person cannot see it or recover from it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const applicationId = await marked(person)
    const known = await findRejectionOf(person, applicationId)
    const late = { id: v7(), applicationId, rejectionId: known?.id, rejection, openedOn: today }
    expect(await findRejectionOf(stranger, applicationId)).toBeUndefined()
    await expect(saveRecovery(stranger, late, { now })).rejects.toThrow(NotFound)
  })
})
