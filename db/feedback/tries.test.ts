import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import { claimMail, saveDead } from '@/db/mail/claims'
import { reviveMail } from '@/db/mail/commands'
import { listMailOf } from '@/db/mail/queries'
import { day, makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { MOST_SENT, nameOfTry, namesOfTries } from '@/lib/feedback/sending'
import type { Try } from '@/lib/feedback/tries'
import { NotFound, Refusal } from '@/lib/refusal'
import { removeRequest, saveFeedback, saveRequest } from './commands'
import { listRequestsDue } from './due'
import { getRequest } from './queries'
import { isTryStanding, saveLettingGo, saveSending, saveTakenBack, saveTry } from './tries'

const tomorrow = day('2026-11-24')
const first = { which: 'first', on: today, by: 'mail' } as const
const second = { which: 'second', on: tomorrow, by: 'linkedin' } as const

async function makeRequest(person: UserId, askOn: Day = today, applicationId?: string) {
  const about = applicationId ?? (await makeApplication(person))
  const request = { id: v7(), applicationId: about, askedOf: null, draft: sealedText(), askOn }
  await saveRequest(person, request, { now })
  return request
}

/** The latest mail of a request. */
async function latestMail(person: UserId, requestId: string) {
  const mails = await listMailOf(person, 'feedback-request', { limit: 100 })
  return mails.find(({ about }) => about.startsWith(namesOfTries(requestId))) ?? null
}

describe('a try', () => {
  test('is kept once, and the second only after the first', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    await expect(saveTry(person, id, second)).rejects.toThrow(Refusal)
    await saveTry(person, id, first)
    await expect(saveTry(person, id, { ...second, on: day('2026-11-22') })).rejects.toThrow(Refusal)
    await saveTry(person, id, second)
    await expect(saveTry(person, id, { ...second, by: 'phone' })).rejects.toThrow(/second try/)
    const kept = { sentOn: today, sentBy: 'mail', againOn: tomorrow, againBy: 'linkedin' }
    expect(await getRequest(person, id)).toMatchObject(kept)
  })

  test('is taken back alone, the latest first, and by one tab only', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    await saveTry(person, id, first)
    await saveTry(person, id, second)
    await expect(saveTakenBack(person, id, first)).rejects.toThrow(Refusal)
    await saveTakenBack(person, id, second)
    await expect(saveTakenBack(person, id, second)).rejects.toThrow(Refusal)
    const stands = { sentOn: today, sentBy: 'mail', againOn: null, againBy: null }
    expect(await getRequest(person, id)).toMatchObject(stands)
    await saveTakenBack(person, id, first)
    expect(await getRequest(person, id)).toMatchObject({ sentOn: null, sentBy: null })
  })

  test('picks up what was resting', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    await saveLettingGo(person, id, today)
    await expect(saveLettingGo(person, id, today)).rejects.toThrow(/resting already/)
    expect(await getRequest(person, id)).toMatchObject({ letGoOn: today })
    await saveLettingGo(person, id, null)
    await expect(saveLettingGo(person, id, null)).rejects.toThrow(Refusal)
    await saveLettingGo(person, id, today)
    await saveTry(person, id, first)
    expect(await getRequest(person, id)).toMatchObject({ letGoOn: null, sentOn: today })
  })
})

/** A try with its mail, as it leaves from here. */
function sending(
  requestId: string,
  { which = 'first' as Try['which'], on = today, at = now } = {},
) {
  const id = v7()
  const about = nameOfTry({ requestId, which }, id)
  const named = { id, kind: 'feedback-request' as const, about, messageId: `${id}@host.example` }
  const mail = { ...named, to: 'lena@example.org', content: sealedText() }
  return { which, on, mail, now: at }
}

async function giveUp(person: UserId): Promise<void> {
  const claimed = await claimMail({ by: v7(), now, leaseMs: 60_000, limit: 200 })
  for (const mail of claimed) {
    if (mail.userId === person) await saveDead(mail, { failure: '550', now })
  }
}

describe('sending from here', () => {
  test('is done by one of several presses, and puts one mail in the outbox', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    const presses = await Promise.allSettled(
      Array.from({ length: 6 }, () => saveSending(person, id, sending(id))),
    )
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await getRequest(person, id)).toMatchObject({ sentOn: today, sentBy: 'here' })
    expect(await latestMail(person, id)).toMatchObject({
      ...{ to: 'lena@example.org', dueAt: now, sentAt: null },
    })
  })

  test('is hers again when it can’t be delivered, and once more when that is tried again', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    await saveSending(person, id, sending(id))
    await giveUp(person)
    expect(await getRequest(person, id)).toMatchObject({ sentOn: null, sentBy: null })
    const dead = await latestMail(person, id)
    expect(dead).toMatchObject({ deadAt: now, lastFailure: '550' })
    expect(dead?.content).not.toBeNull()

    await reviveMail(person, dead?.id ?? '', { now, today })
    expect(await getRequest(person, id)).toMatchObject({ sentOn: today, sentBy: 'here' })
    await giveUp(person)
    await saveTry(person, id, first)
    await expect(reviveMail(person, dead?.id ?? '', { now, today })).rejects.toThrow(
      /as sent already/,
    )
    expect(await latestMail(person, id)).toMatchObject({ deadAt: now })
  })

  test('gives back the second alone, and takes none that went another way', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    await saveTry(person, id, first)
    await saveSending(person, id, sending(id, { which: 'second', on: tomorrow }))
    await giveUp(person)
    const stands = { sentOn: today, sentBy: 'mail', againOn: null, againBy: null }
    expect(await getRequest(person, id)).toMatchObject(stands)
  })

  test('stops when the request is removed', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    await saveSending(person, id, sending(id))
    const { about = '' } = (await latestMail(person, id)) ?? {}
    expect(await isTryStanding(person, about)).toBe(true)
    await removeRequest(person, id, { now })
    expect(await isTryStanding(person, about)).toBe(false)
    const mail = await latestMail(person, id)
    expect(mail).toMatchObject({ dueAt: null, content: null, sentAt: null })
  })

  test('ends with the tenth in a day, however many are pressed at once, and leaves nothing', async () => {
    const person = await makePerson()
    const old = await makeRequest(person)
    const yesterday = new Date(now.getTime() - 86_400_001)
    await saveSending(person, old.id, sending(old.id, { at: yesterday }))
    const requests = await Promise.all(
      Array.from({ length: MOST_SENT + 2 }, () => makeRequest(person, today, old.applicationId)),
    )
    const sent = await Promise.allSettled(
      requests.map(({ id }) => saveSending(person, id, sending(id))),
    )
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(MOST_SENT)
    const kept = await Promise.all(requests.map(({ id }) => getRequest(person, id)))
    expect(kept.filter(({ sentOn }) => sentOn !== null)).toHaveLength(MOST_SENT)
    const mails = await Promise.all(requests.map(({ id }) => latestMail(person, id)))
    expect(mails.filter((mail) => mail !== null)).toHaveLength(MOST_SENT)
    const one = kept.find(({ sentOn }) => sentOn !== null)
    const again = sending(one?.id ?? '', { which: 'second', on: tomorrow })
    await expect(saveSending(person, one?.id ?? '', again)).rejects.toThrow(/as many as/)
    const other = await makePerson('Bo')
    const theirs = await makeRequest(other)
    await saveSending(other, theirs.id, sending(theirs.id))
  })
})

describe('what is due', () => {
  const due = async (person: UserId, on: string) =>
    (await listRequestsDue(person, day(on))).map(({ id }) => id)

  test('is a request whose day has come, for a fortnight', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    expect(await due(person, '2026-11-22')).toEqual([])
    expect(await due(person, '2026-11-23')).toEqual([id])
    expect(await due(person, '2026-12-07')).toEqual([id])
    expect(await due(person, '2026-12-08')).toEqual([])
  })

  test('is a second try after five working days, until it is made or answered', async () => {
    const person = await makePerson()
    const { id, applicationId } = await makeRequest(person)
    await saveTry(person, id, { which: 'first', on: today, by: 'mail' })
    expect(await due(person, '2026-11-29')).toEqual([])
    expect(await due(person, '2026-11-30')).toEqual([id])
    expect(await due(person, '2026-12-14')).toEqual([id])
    expect(await due(person, '2026-12-15')).toEqual([])
    await saveTry(person, id, second)
    expect(await due(person, '2026-12-01')).toEqual([])

    const other = await makeRequest(person, today, await makeApplication(person))
    await saveTry(person, other.id, { which: 'first', on: today, by: 'mail' })
    expect(await due(person, '2026-11-30')).toEqual([other.id])
    const answer = { id: v7(), words: sealedText(), receivedOn: day('2026-11-27'), lesson: null }
    await saveFeedback(person, { ...answer, applicationId }, { now })
    expect(await due(person, '2026-11-30')).toEqual([other.id])
    const about = { ...answer, id: v7(), applicationId: other.applicationId }
    await saveFeedback(person, about, { now })
    expect(await due(person, '2026-11-30')).toEqual([])
  })

  test('is nothing that rests, or lies in the trash', async () => {
    const person = await makePerson()
    const resting = await makeRequest(person)
    const thrown = await makeRequest(person)
    await saveLettingGo(person, resting.id, today)
    await saveRemoval(person, thrown.applicationId, now)
    expect(await due(person, '2026-11-23')).toEqual([])
  })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { id } = await makeRequest(person)
  await expect(saveTry(stranger, id, first)).rejects.toThrow(NotFound)
  await expect(saveTakenBack(stranger, id, first)).rejects.toThrow(NotFound)
  await expect(saveLettingGo(stranger, id, today)).rejects.toThrow(NotFound)
  await expect(saveSending(stranger, id, sending(id))).rejects.toThrow(NotFound)
  await saveSending(person, id, sending(id))
  expect(await latestMail(stranger, id)).toBeNull()
  const { about = '' } = (await latestMail(person, id)) ?? {}
  expect(await isTryStanding(stranger, about)).toBe(false)
  await saveTakenBack(person, id, { ...first, by: 'here' })
  expect(await listRequestsDue(stranger, today)).toEqual([])
  expect(await getRequest(person, id)).toMatchObject({ sentOn: null, letGoOn: null })
})
