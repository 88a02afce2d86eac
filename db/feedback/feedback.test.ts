import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveInterview } from '@/db/applications/interviews/commands'
import { saveRemoval } from '@/db/applications/trash'
import { makeContact } from '@/db/testing/contact'
import {
  day,
  makeApplication,
  makePerson,
  makeRecovery,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound, Refusal } from '@/lib/refusal'
import {
  removeFeedback,
  removeRequest,
  saveFeedback,
  saveFeedbackChange,
  saveRequest,
  saveRequestChange,
} from './commands'
import { listInterviewers } from './interviewers'
import {
  countFeedback,
  countRequests,
  getFeedback,
  getRequest,
  listFeedback,
  listRequests,
} from './queries'
import { saveTry } from './tries'

async function makeRequest(person: UserId, at = now) {
  const applicationId = await makeApplication(person)
  const recoveryId = await makeRecovery(person, applicationId)
  const words = { askedOf: 'Mina', draft: sealedText(), askOn: today }
  const request = { id: v7(), applicationId, recoveryId, ...words }
  await saveRequest(person, request, { now: at })
  return request
}

async function makeAnswer(person: UserId, applicationId: string, receivedOn = today) {
  const answer = { id: v7(), applicationId, words: sealedText(), receivedOn, lesson: null }
  await saveFeedback(person, answer, { now })
  return answer
}

describe('a request', () => {
  test('is kept once, changed, and marked as sent once', async () => {
    const person = await makePerson()
    const request = await makeRequest(person)
    await saveRequest(person, request, { now })
    await saveRequestChange(person, { ...request, askedOf: 'mina@tern.example' })
    await saveTry(person, request.id, { which: 'first', on: today, by: 'phone' })
    await expect(
      saveTry(person, request.id, { which: 'first', on: day('2026-11-24'), by: 'mail' }),
    ).rejects.toThrow(Refusal)
    expect(await getRequest(person, request.id)).toMatchObject({
      ...{ askedOf: 'mina@tern.example', sentOn: today, sentBy: 'phone', company: 'Tern & Co' },
      ...{ recoveryId: request.recoveryId, answeredOn: null },
    })
    expect(await countRequests(person)).toBe(1)
  })

  test('knows the first answer since it went out, and none from before', async () => {
    const person = await makePerson()
    const { id, applicationId } = await makeRequest(person)
    await makeAnswer(person, applicationId, day('2026-11-20'))
    const answered = async () => (await getRequest(person, id)).answeredOn
    expect(await answered()).toBeNull()
    await saveTry(person, id, { which: 'first', on: today, by: 'mail' })
    expect(await answered()).toBeNull()
    await makeAnswer(person, applicationId, day('2026-12-02'))
    await makeAnswer(person, applicationId, day('2026-11-30'))
    await makeAnswer(person, await makeApplication(person), today)
    expect(await answered()).toBe('2026-11-30')
  })
})

test('what came back is kept once, and corrected', async () => {
  const person = await makePerson()
  const applicationId = await makeApplication(person)
  const answer = await makeAnswer(person, applicationId)
  await saveFeedback(person, answer, { now })
  const words = sealedText()
  await saveFeedbackChange(person, { id: answer.id, receivedOn: day('2026-11-21'), words })
  expect(await getFeedback(person, answer.id)).toMatchObject({ words, receivedOn: '2026-11-21' })
  expect(await countFeedback(person)).toBe(1)
})

test('the lists are told page by page, of one application or of all, without the trash', async () => {
  const person = await makePerson()
  const first = await makeRequest(person, new Date(now.getTime() - 5000))
  const second = await makeRequest(person)
  const [old, young] = [
    await makeAnswer(person, first.applicationId, day('2026-11-20')),
    await makeAnswer(person, second.applicationId),
  ]
  const asked = async (narrowing = {}) =>
    (await listRequests(person, { limit: 1, ...narrowing })).map(({ id }) => id)
  expect(await asked()).toEqual([second.id])
  expect(await asked({ after: { at: now, id: second.id } })).toEqual([first.id])
  expect(await asked({ applicationId: first.applicationId })).toEqual([first.id])
  const came = async (narrowing = {}) =>
    (await listFeedback(person, { limit: 1, ...narrowing })).map(({ id }) => id)
  expect(await came()).toEqual([young.id])
  expect(await came({ after: { on: today, id: young.id } })).toEqual([old.id])
  expect(await came({ applicationId: v7() })).toEqual([])

  await saveRemoval(person, second.applicationId, now)
  expect([await asked(), await came()]).toEqual([[first.id], [old.id]])
  expect([await countRequests(person), await countFeedback(person)]).toEqual([1, 1])
  await expect(getRequest(person, second.id)).rejects.toThrow(NotFound)
  await expect(getFeedback(person, young.id)).rejects.toThrow(NotFound)
})

test('those she met are known, of the latest round first, and of none still to come', async () => {
  const person = await makePerson()
  const applicationId = await makeApplication(person)
  const meet = async (name: string, startsAt: Date, of = applicationId) => {
    const contact = await makeContact(person, { name })
    const round = { id: v7(), applicationId: of, round: 1, kind: 'video', startsAt } as const
    const place = { zone: 'Europe/London', minutes: 30, place: null, link: null, notes: null }
    const guests = { known: [contact], met: [] }
    await saveInterview(person, { ...round, ...place }, { guests, now })
  }
  await meet('Cy', new Date(now.getTime() - 9000))
  await meet('Mina', now)
  await meet('Later', new Date(now.getTime() + 1))
  await meet('Elsewhere', now, await makeApplication(person))
  const met = (whose: UserId, limit = 5) =>
    listInterviewers(whose, applicationId, { until: now, limit })
  expect((await met(person)).map(({ name }) => name)).toEqual(['Mina', 'Cy'])
  expect(await met(person, 1)).toMatchObject([{ name: 'Mina' }])
  expect(await met(await makePerson('Bo'))).toEqual([])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const request = await makeRequest(person)
  const { applicationId } = request
  const answer = await makeAnswer(person, applicationId)

  await expect(getRequest(stranger, request.id)).rejects.toThrow(NotFound)
  await expect(getFeedback(stranger, answer.id)).rejects.toThrow(NotFound)
  await expect(saveRequest(stranger, request, { now })).rejects.toThrow(NotFound)
  await expect(saveRequestChange(stranger, request)).rejects.toThrow(NotFound)
  await expect(
    saveTry(stranger, request.id, { which: 'first', on: today, by: 'mail' }),
  ).rejects.toThrow(NotFound)
  await expect(saveFeedback(stranger, answer, { now })).rejects.toThrow(NotFound)
  await expect(saveFeedbackChange(stranger, answer)).rejects.toThrow(NotFound)
  const own = await makeApplication(stranger)
  const borrowed = { ...request, id: v7(), applicationId: own }
  await expect(saveRequest(stranger, borrowed, { now })).rejects.toThrow(NotFound)
  expect(await listRequests(stranger, { applicationId, limit: 5 })).toEqual([])
  expect(await listFeedback(stranger, { applicationId, limit: 5 })).toEqual([])
  expect(await countRequests(stranger)).toBe(0)
  expect(await countFeedback(stranger)).toBe(0)
  expect(await getRequest(person, request.id)).toMatchObject({ sentOn: null, askedOf: 'Mina' })
})

test('a request and an answer are removed for good, and only by their own person', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { id, applicationId } = await makeRequest(person)
  const answer = await makeAnswer(person, applicationId)
  await expect(removeRequest(stranger, id, { now })).rejects.toThrow(NotFound)
  await expect(removeFeedback(stranger, answer.id)).rejects.toThrow(NotFound)
  await removeRequest(person, id, { now })
  await removeFeedback(person, answer.id)
  expect([await countRequests(person), await countFeedback(person)]).toEqual([0, 0])
})
