import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { countContacts, getContact } from '@/db/network/queries'
import { restoreContact, trashContact } from '@/db/network/trash'
import { makeContact } from '@/db/testing/contact'
import {
  makeApplication,
  makePerson,
  makeRecovery,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import type { Guests } from '@/lib/applications/interviews/people'
import { NotFound, Refusal } from '@/lib/refusal'
import { saveArchiving } from '../commands'
import { getApplication, listEvents } from '../queries'
import { saveRemoval } from '../trash'
import {
  type ChangedInterview,
  type KeptInterview,
  removeInterview,
  saveInterview,
  saveInterviewChange,
} from './commands'
import {
  countInterviewsOf,
  findNextInterview,
  getInterview,
  listAcquaintances,
  listInterviewsBetween,
  listInterviewsOf,
} from './queries'

const nobody: Guests = { known: [], met: [] }
const tomorrow = new Date('2026-11-24T14:00:00Z')

const details = (changed: Partial<ChangedInterview> = {}): ChangedInterview => ({
  id: v7(),
  round: 1,
  kind: 'video',
  startsAt: tomorrow,
  zone: 'Europe/London',
  minutes: 45,
  place: sealedText(),
  link: sealedText(),
  notes: sealedText(),
  ...changed,
})
const interview = (applicationId: string, changed: Partial<KeptInterview> = {}): KeptInterview => ({
  ...details(changed),
  applicationId,
})

const meeting = (name: string, id = v7()): Guests => ({
  known: [],
  met: [{ id, name, company: 'Tern & Co' }],
})

async function makeInterview(
  userId: UserId,
  changed: Partial<KeptInterview> = {},
  guests = nobody,
) {
  const kept = interview(changed.applicationId ?? (await makeApplication(userId)), changed)
  await saveInterview(userId, kept, { guests, now })
  return kept
}

describe('an interview', () => {
  test('is kept with those she knows and those she meets, and sent twice is kept once', async () => {
    const person = await makePerson()
    const bo = await makeContact(person, { name: 'Bo Lind', company: 'Elsewhere' })
    const met = { id: v7(), name: 'ÅSA', company: 'Tern & Co' }
    const kept = interview(await makeApplication(person))
    const send = () => saveInterview(person, kept, { guests: { known: [bo], met: [met] }, now })
    await Promise.all([send(), send(), send()])
    await send()

    expect(await countInterviewsOf(person, kept.applicationId)).toBe(1)
    const { people, ...rest } = await getInterview(person, kept.id)
    expect(rest).toMatchObject({ ...kept, company: 'Tern & Co', role: 'Analyst', changedAt: now })
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      [bo, 'Bo Lind'],
      [met.id, 'ÅSA'],
    ])
    expect(await getContact(person, met.id)).toMatchObject({ ...met, lastTouchOn: null })
    expect(await countContacts(person, { search: 'åsa' })).toBe(1)
    expect(await countContacts(person)).toBe(2)
  })

  test('leaves out whoever is in the trash, and keeps their place through a change', async () => {
    const person = await makePerson()
    const bo = await makeContact(person)
    const kept = await makeInterview(person, {}, { known: [bo], met: [] })
    const names = async () => (await getInterview(person, kept.id)).people.map(({ name }) => name)
    await trashContact(person, bo, { now })
    expect(await names()).toEqual([])
    expect(await listAcquaintances(person, ['Bo Lind'])).toEqual([])
    const { applicationId: _, ...same } = kept
    await saveInterviewChange(person, same, { guests: meeting('Cy'), now })
    expect(await names()).toEqual(['Cy'])
    await restoreContact(person, bo)
    expect(await names()).toEqual(['Bo Lind', 'Cy'])
  })

  test('moves its application along in the same breath', async () => {
    const person = await makePerson()
    const kept = interview(await makeApplication(person))
    const application = await getApplication(person, kept.applicationId)
    const fact = { kind: 'moved', stage: 'interview', ending: null, on: today } as const
    const move = { application, fact: { id: v7(), ...fact } }
    await saveInterview(person, kept, { guests: nobody, move, now })
    await saveInterview(person, kept, { guests: nobody, move, now })
    expect(await getApplication(person, kept.applicationId)).toMatchObject({ stage: 'interview' })
    expect(await listEvents(person, kept.applicationId)).toHaveLength(2)

    const late = { application, fact: { id: v7(), ...fact } }
    const second = interview(kept.applicationId)
    await expect(
      saveInterview(person, second, { guests: meeting('Cy'), move: late, now }),
    ).rejects.toThrow(Refusal)
    expect(await countInterviewsOf(person, kept.applicationId)).toBe(1)
    expect(await countContacts(person)).toBe(0)
  })

  test('is changed, with exactly these people', async () => {
    const person = await makePerson()
    const kept = await makeInterview(person, {}, meeting('Cy'))
    const bo = await makeContact(person)
    const changed = details({ id: kept.id, kind: 'onsite', round: 2, notes: null })
    const later = new Date(now.getTime() + 1000)
    await saveInterviewChange(person, changed, { guests: { known: [bo], met: [] }, now: later })
    const { people, ...rest } = await getInterview(person, kept.id)
    expect(rest).toMatchObject({ ...changed, createdAt: now, changedAt: later })
    expect(people).toMatchObject([{ id: bo, name: 'Bo Lind' }])
    expect(await countContacts(person)).toBe(2)
  })

  test('is removed, and its people stay', async () => {
    const person = await makePerson()
    const { id, applicationId } = await makeInterview(person, {}, meeting('Cy'))
    await removeInterview(person, id)
    expect(await countInterviewsOf(person, applicationId)).toBe(0)
    expect(await countContacts(person)).toBe(1)
    await expect(removeInterview(person, id)).rejects.toThrow(NotFound)
  })
})

describe('the lists', () => {
  test('of an application come in the order of their days, each with its people', async () => {
    const person = await makePerson()
    const applicationId = await makeApplication(person)
    const other = await makeInterview(person, {}, meeting('Dee'))
    const at = (iso: string) => ({ applicationId, startsAt: new Date(iso) })
    const second = await makeInterview(person, at('2026-12-02T09:00:00Z'), meeting('Cy'))
    const first = await makeInterview(person, at('2026-11-01T09:00:00Z'))
    const rounds = await listInterviewsOf(person, applicationId)
    expect(rounds).toMatchObject([
      { id: first.id, people: [] },
      { id: second.id, people: [{ name: 'Cy' }] },
    ])
    expect(await countInterviewsOf(person, other.applicationId)).toBe(1)
  })

  test('of a time begin with its first instant and end before its last', async () => {
    const person = await makePerson()
    const { id } = await makeInterview(person)
    const [before, after] = [new Date(tomorrow.getTime() - 1), new Date(tomorrow.getTime() + 1)]
    const found = async (from: Date, to: Date) =>
      (await listInterviewsBetween(person, from, to)).map((row) => [row.id, row.company, row.role])
    expect(await found(tomorrow, after)).toEqual([[id, 'Tern & Co', 'Analyst']])
    expect(await found(before, tomorrow)).toEqual([])
    expect(await found(after, new Date(after.getTime() + 1))).toEqual([])
  })

  test('know the next one, unless its road has ended', async () => {
    const person = await makePerson()
    const over = await makeInterview(person)
    const later = await makeInterview(person, { startsAt: new Date('2026-12-24T14:00:00Z') })
    expect(await findNextInterview(person, tomorrow)).toMatchObject({ id: over.id })
    expect(await findNextInterview(person, new Date(tomorrow.getTime() + 1))).toMatchObject({
      id: later.id,
      company: 'Tern & Co',
    })
    await makeRecovery(person, over.applicationId)
    expect(await findNextInterview(person, tomorrow)).toMatchObject({ id: later.id })
    expect(await findNextInterview(person, new Date('2027-01-01T00:00:00Z'))).toBeUndefined()
  })

  test('leave out what was put away or is in the trash', async () => {
    const person = await makePerson()
    const kept = await makeInterview(person)
    const { id, applicationId } = kept
    const between = () => listInterviewsBetween(person, now, new Date('2027-01-01T00:00:00Z'))
    const fact = { id: v7(), stage: 'applied' as const, ending: null, on: today }
    await saveArchiving(person, applicationId, { fact: { ...fact, kind: 'archived' }, now })
    expect(await between()).toEqual([])
    expect(await findNextInterview(person, now)).toBeUndefined()
    expect(await getInterview(person, id)).toMatchObject({ id })

    await saveRemoval(person, applicationId, now)
    await expect(getInterview(person, id)).rejects.toThrow(NotFound)
    expect(await listInterviewsOf(person, applicationId)).toEqual([])
    expect(await countInterviewsOf(person, applicationId)).toBe(0)
    const change = { guests: meeting('Cy'), now }
    await expect(saveInterview(person, interview(applicationId), change)).rejects.toThrow(NotFound)
    await expect(saveInterviewChange(person, details({ id }), change)).rejects.toThrow(NotFound)
    expect(await countContacts(person)).toBe(0)

    await saveRemoval(person, applicationId, null)
    expect(await getInterview(person, id)).toMatchObject(kept)
  })

  test('of acquaintances begin with a name, taken letter by letter', async () => {
    const person = await makePerson()
    for (const name of ['Åsa Öberg', 'Bo', 'Bosse', 'B%']) await makeContact(person, { name })
    const found = async (...names: string[]) =>
      (await listAcquaintances(person, names)).map(({ name }) => name)
    expect(await found('åSA öberg', 'bo')).toEqual(['Bo', 'Åsa Öberg'])
    expect(await found('b%')).toEqual(['B%'])
    expect(await found()).toEqual([])
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const kept = await makeInterview(person, {}, meeting('Cy'))
    const { id, applicationId } = kept
    const before = await getInterview(person, id)
    const [cy] = before.people.map((each) => each.id)
    const own = await makeApplication(stranger)
    const save = (row: KeptInterview, guests = nobody) =>
      saveInterview(stranger, row, { guests, now })
    const change = { guests: nobody, now }

    await expect(getInterview(stranger, id)).rejects.toThrow(NotFound)
    await expect(removeInterview(stranger, id)).rejects.toThrow(NotFound)
    await expect(saveInterviewChange(stranger, details({ id }), change)).rejects.toThrow(NotFound)
    await expect(save(interview(applicationId))).rejects.toThrow(NotFound)
    await expect(save(interview(own, { id }))).rejects.toThrow(NotFound)
    await expect(save(interview(own), { known: [cy ?? ''], met: [] })).rejects.toThrow(NotFound)
    await expect(save(interview(own), meeting('Cy', cy))).rejects.toThrow(NotFound)
    const application = await getApplication(person, applicationId)
    const fact = { id: v7(), kind: 'moved', stage: 'offer', ending: null, on: today } as const
    await expect(
      saveInterview(stranger, interview(own), { guests: nobody, move: { application, fact }, now }),
    ).rejects.toThrow(NotFound)

    expect(await listInterviewsOf(stranger, applicationId)).toEqual([])
    expect(await countInterviewsOf(stranger, applicationId)).toBe(0)
    expect(await countInterviewsOf(stranger, own)).toBe(0)
    expect(await findNextInterview(stranger, now)).toBeUndefined()
    expect(await listInterviewsBetween(stranger, now, new Date('2027-01-01T00:00:00Z'))).toEqual([])
    expect(await listAcquaintances(stranger, ['Cy'])).toEqual([])
    expect(await getInterview(person, id)).toEqual(before)
    expect(await getApplication(person, applicationId)).toEqual(application)
  })
})
