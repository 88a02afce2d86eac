import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import {
  day,
  makeApplication,
  makePerson,
  makeRecovery,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import { NotFound, Refusal } from '@/lib/refusal'
import {
  removeFeedback,
  removeRequest,
  saveFeedback,
  saveFeedbackChange,
  saveRequest,
  saveRequestChange,
  saveSent,
} from './commands'
import {
  countFeedback,
  countRequests,
  getFeedback,
  getRequest,
  listFeedback,
  listRequests,
} from './queries'

async function makeRequest(person: Awaited<ReturnType<typeof makePerson>>) {
  const applicationId = await makeApplication(person)
  const recoveryId = await makeRecovery(person, applicationId)
  const request = {
    id: v7(),
    applicationId,
    recoveryId,
    askedOf: 'Mina',
    draft: sealedText(),
    askOn: today,
  }
  await saveRequest(person, request, { now })
  return request
}

test('a request is kept once, changed, and marked as sent once', async () => {
  const person = await makePerson()
  const request = await makeRequest(person)
  await saveRequest(person, request, { now })
  await saveRequestChange(person, { ...request, askedOf: 'mina@tern.example' })
  await saveSent(person, request.id, today)
  await expect(saveSent(person, request.id, day('2026-11-24'))).rejects.toThrow(Refusal)
  expect(await getRequest(person, request.id)).toMatchObject({
    askedOf: 'mina@tern.example',
    sentOn: today,
    company: 'Tern & Co',
  })
  expect(await countRequests(person)).toBe(1)
})

test('what came back is kept once, with the change to try', async () => {
  const person = await makePerson()
  const applicationId = await makeApplication(person)
  const answer = { id: v7(), applicationId, words: sealedText(), receivedOn: today, lesson: null }
  await saveFeedback(person, answer, { now })
  await saveFeedback(person, answer, { now })
  const lesson = sealedText()
  await saveFeedbackChange(person, { ...answer, lesson })
  expect(await getFeedback(person, answer.id)).toMatchObject({ lesson, words: answer.words })
  expect(await countFeedback(person)).toBe(1)
  expect(await listFeedback(person, { applicationId, limit: 5 })).toHaveLength(1)
  expect(await listFeedback(person, { applicationId: v7(), limit: 5 })).toEqual([])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const request = await makeRequest(person)
  const { applicationId } = request
  const answer = { id: v7(), applicationId, words: sealedText(), receivedOn: today, lesson: null }
  await saveFeedback(person, answer, { now })

  await expect(getRequest(stranger, request.id)).rejects.toThrow(NotFound)
  await expect(getFeedback(stranger, answer.id)).rejects.toThrow(NotFound)
  await expect(saveRequest(stranger, request, { now })).rejects.toThrow(NotFound)
  await expect(saveRequestChange(stranger, request)).rejects.toThrow(NotFound)
  await expect(saveSent(stranger, request.id, today)).rejects.toThrow(NotFound)
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
  const answer = { id: v7(), applicationId, words: sealedText(), receivedOn: today, lesson: null }
  await saveFeedback(person, answer, { now })
  await expect(removeRequest(stranger, id)).rejects.toThrow(NotFound)
  await expect(removeFeedback(stranger, answer.id)).rejects.toThrow(NotFound)
  await removeRequest(person, id)
  await removeFeedback(person, answer.id)
  expect([await countRequests(person), await countFeedback(person)]).toEqual([0, 0])
})
