import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import { makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { openingOf } from '@/lib/feedback/opening'
import { type OpensWith, openings } from '@/lib/feedback/words'
import { NotFound, Refusal } from '@/lib/refusal'
import { saveFeedback } from './commands'
import { listReadyToOpen } from './due'
import { saveOpening, savePuttingOff, saveWhatItTaught } from './opening'
import { getFeedback, listFeedback } from './queries'

const here = { zone: 'Asia/Kathmandu', today, now }
const ten = new Date('2026-11-24T04:15:00Z')
const veiled = { words: null, lesson: null, points: null }

async function makeAnswer(person: UserId, opensWith: OpensWith) {
  const applicationId = await makeApplication(person)
  const words = { words: sealedText(), lesson: sealedText(), points: sealedText() }
  const answer = { id: v7(), applicationId, receivedOn: today, ...words }
  await saveFeedback(person, { ...answer, ...openingOf(opensWith, here) }, { now })
  return answer
}

describe('what came back', () => {
  test('comes without its words until it is opened, wherever it is asked for', async () => {
    const person = await makePerson()
    for (const opensWith of openings) {
      const { id, applicationId, words, lesson, points } = await makeAnswer(person, opensWith)
      const shown = opensWith === 'now' ? { words, lesson, points } : veiled
      expect(await getFeedback(person, id)).toMatchObject({ id, opensWith, ...shown })
      const listed = await listFeedback(person, { applicationId, limit: 5 })
      expect(listed).toMatchObject([{ id, ...shown }])
      await saveOpening(person, id, { mood: 3, now })
      expect(await getFeedback(person, id)).toMatchObject({ words, lesson, points })
    }
  })

  test('is opened once, with the mood of that moment or none', async () => {
    const person = await makePerson()
    const { id } = await makeAnswer(person, 'friend')
    await saveOpening(person, id, { mood: null, now })
    await saveOpening(person, id, { mood: 5, now: ten })
    expect(await getFeedback(person, id)).toMatchObject({ openedAt: now, moodAtOpening: null })
    const other = await makeAnswer(person, 'tomorrow')
    await saveOpening(person, other.id, { mood: 2, now })
    expect(await getFeedback(person, other.id)).toMatchObject({ openedAt: now, moodAtOpening: 2 })
  })

  test('can be left for another morning, as long as it is closed', async () => {
    const person = await makePerson()
    const { id } = await makeAnswer(person, 'friend')
    await savePuttingOff(person, id, ten)
    const put = { opensWith: 'tomorrow', opensAt: ten, ...veiled }
    expect(await getFeedback(person, id)).toMatchObject(put)
    await saveOpening(person, id, { mood: null, now })
    await expect(savePuttingOff(person, id, ten)).rejects.toThrow(Refusal)
    const read = await makeAnswer(person, 'now')
    await expect(savePuttingOff(person, read.id, ten)).rejects.toThrow(Refusal)
  })

  test('is sorted, and leaves one change to try, each by itself', async () => {
    const person = await makePerson()
    const { id, lesson } = await makeAnswer(person, 'now')
    const points = sealedText()
    await saveWhatItTaught(person, id, { points })
    expect(await getFeedback(person, id)).toMatchObject({ points, lesson })
    await saveWhatItTaught(person, id, { lesson: null })
    expect(await getFeedback(person, id)).toMatchObject({ points, lesson: null })
  })
})

test('what may be opened is told from its hour on, and nothing of its words', async () => {
  const person = await makePerson()
  const { id, applicationId } = await makeAnswer(person, 'tomorrow')
  await makeAnswer(person, 'friend')
  await makeAnswer(person, 'now')
  expect(await listReadyToOpen(person, new Date(ten.getTime() - 1))).toEqual([])
  expect(await listReadyToOpen(person, ten)).toEqual([
    { id, company: 'Tern & Co', role: 'Analyst' },
  ])
  await saveRemoval(person, applicationId, now)
  expect(await listReadyToOpen(person, ten)).toEqual([])
  await saveRemoval(person, applicationId, null)
  await saveOpening(person, id, { mood: null, now: ten })
  expect(await listReadyToOpen(person, new Date('2027-01-01'))).toEqual([])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { id } = await makeAnswer(person, 'tomorrow')
  await expect(saveOpening(stranger, id, { mood: 1, now })).rejects.toThrow(NotFound)
  await expect(savePuttingOff(stranger, id, ten)).rejects.toThrow(NotFound)
  await expect(saveWhatItTaught(stranger, id, { points: sealedText() })).rejects.toThrow(NotFound)
  await expect(saveWhatItTaught(stranger, id, { lesson: null })).rejects.toThrow(NotFound)
  expect(await listReadyToOpen(stranger, ten)).toEqual([])
  expect(await getFeedback(person, id)).toMatchObject({ openedAt: null, opensAt: ten })
})
