import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import { day, makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { MOST_SENT } from '@/lib/feedback/sending'
import { NotFound, Refusal } from '@/lib/refusal'
import { saveFeedback, saveRequest } from './commands'
import { listRequestsDue } from './due'
import { getRequest } from './queries'
import { claimSending, saveLettingGo, saveTakenBack, saveTry } from './tries'

const tomorrow = day('2026-11-24')
const first = { which: 'first', on: today, by: 'mail' } as const
const second = { which: 'second', on: tomorrow, by: 'linkedin' } as const

async function makeRequest(person: UserId, askOn: Day = today, applicationId?: string) {
  const about = applicationId ?? (await makeApplication(person))
  const request = { id: v7(), applicationId: about, askedOf: null, draft: sealedText(), askOn }
  await saveRequest(person, request, { now })
  return request
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

describe('sending from here', () => {
  const claim = (
    person: UserId,
    id: string,
    on: Day = today,
    which: 'first' | 'second' = 'first',
  ) => claimSending(person, id, { which, on, countFrom: day('2026-11-22') })

  test('is claimed by one of several presses', async () => {
    const person = await makePerson()
    const { id } = await makeRequest(person)
    const presses = await Promise.allSettled(Array.from({ length: 6 }, () => claim(person, id)))
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await getRequest(person, id)).toMatchObject({ sentOn: today, sentBy: 'here' })
    await saveTakenBack(person, id, { ...first, by: 'here' })
    await claim(person, id)
  })

  test('ends with the tenth, however many are pressed at once, and leaves no claim', async () => {
    const person = await makePerson()
    const old = await makeRequest(person)
    await claim(person, old.id, day('2026-11-21'))
    const requests = await Promise.all(
      Array.from({ length: MOST_SENT + 2 }, () => makeRequest(person, today, old.applicationId)),
    )
    await saveTry(person, old.id, { ...second, on: tomorrow, by: 'mail' })
    const claims = await Promise.allSettled(requests.map(({ id }) => claim(person, id)))
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(MOST_SENT)
    const kept = await Promise.all(requests.map(({ id }) => getRequest(person, id)))
    expect(kept.filter(({ sentOn }) => sentOn !== null)).toHaveLength(MOST_SENT)
    const sent = kept.find(({ sentOn }) => sentOn !== null)
    await expect(claim(person, sent?.id ?? '', tomorrow, 'second')).rejects.toThrow(/as many as/)
    const other = await makePerson('Bo')
    await claim(other, (await makeRequest(other)).id)
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
  const claim = { which: 'first', on: today, countFrom: today } as const
  await expect(claimSending(stranger, id, claim)).rejects.toThrow(NotFound)
  expect(await listRequestsDue(stranger, today)).toEqual([])
  expect(await getRequest(person, id)).toMatchObject({ sentOn: null, letGoOn: null })
})
