import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { db, write } from '@/db/client'
import { followUps } from '@/db/reminders/tables'
import { makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { undoableSince } from '@/lib/files/undo'
import { NotFound, Refusal } from '@/lib/refusal'
import { contactApplications } from '../joined-tables'
import { contacts, contactTags, touches } from '../tables'
import { finishPeopleImport, withdrawPeopleImport } from './commands'
import {
  listPeopleWithFilesBefore,
  removePeopleFile,
  removePeopleFilesBefore,
  savePeopleChoices,
  savePeopleFile,
} from './files'
import { listOutgoing } from './outgoing'
import { countAsTheyCame, getPeopleFile, listKnownPeople, listPeopleFiles } from './queries'
import { eraseHidden, type Run, type StagedPerson, stagePeople } from './staging'

const HOUR = 3_600_000
const later = (ms: number) => new Date(now.getTime() + ms)
const since = undoableSince(now)
const settled = { keepDuplicates: false, leftOut: { duplicates: 1, bad: 0 } }

const fileWith = (id = v7()) => ({
  ...{ id, kind: 'linkedin' as const, choices: { keepDuplicates: false } },
  ...{ fileName: sealedText(), content: sealedText() },
})

async function makeFile(person: UserId, at = now) {
  const file = fileWith()
  await savePeopleFile(person, file, { now: at })
  return file
}

const staged = (name: string, more: Partial<StagedPerson> = {}): StagedPerson => ({
  ...{ id: v7(), name, company: 'Kite Ltd', tags: ['green', 'old friends'] },
  ...more,
})

const aRun = (at = now): Run => ({ id: v7(), now: at, today })

/** Three people of a file, up to the moment before they are in the list. */
async function makeStaged(person: UserId) {
  const { id, fileName } = await makeFile(person)
  const run = aRun()
  const rows = ['Asha', 'Bo', 'Cy'].map((name) => staged(name, { howWeMet: sealedText() }))
  await stagePeople(person, id, { rows: rows.slice(0, 2), run })
  await stagePeople(person, id, { rows: rows.slice(2), run })
  return { id, fileName, run, ids: rows.map((row) => row.id) }
}

type Made = Awaited<ReturnType<typeof makeStaged>>

const finish = (person: UserId, { id, fileName, run }: Pick<Made, 'id' | 'fileName' | 'run'>) =>
  finishPeopleImport(person, id, {
    ...{ run: run.id, now, fileName, written: 3, choices: settled, content: null },
  })

async function makeFinished(person: UserId) {
  const made = await makeStaged(person)
  await finish(person, made)
  return made
}

const namesOf = async (person: UserId) =>
  (await listOutgoing(person, { limit: 99 })).map(({ name }) => name)

const rowsOf = (person: UserId) => db().select().from(contacts).where(eq(contacts.userId, person))

describe('people of a file', () => {
  test('are nowhere to be seen until all of them are in the list', async () => {
    const person = await makePerson()
    const made = await makeStaged(person)
    expect(await namesOf(person)).toEqual([])
    expect(await listKnownPeople(person)).toEqual([])
    expect(await countAsTheyCame(person, made.id)).toBe(0)
    await finish(person, made)
    expect(await listOutgoing(person, { limit: 9 })).toMatchObject(
      ['Asha', 'Bo', 'Cy'].map((name) => ({
        ...{ name, searchText: `${name.toLowerCase()} kite ltd`, companyKey: 'kite' },
        ...{ importId: made.id, removedAt: null, tags: ['green', 'old friends'] },
      })),
    )
    expect(await getPeopleFile(person, made.id)).toMatchObject({
      ...{ written: 3, content: null, choices: settled },
    })
    expect(await countAsTheyCame(person, made.id)).toBe(3)
  })

  test('go out page by page, in the order of their names', async () => {
    const person = await makePerson()
    await makeFinished(person)
    const [first, second] = await listOutgoing(person, { limit: 2 })
    expect([first?.name, second?.name]).toEqual(['Asha', 'Bo'])
    const rest = await listOutgoing(person, { after: second, limit: 2 })
    expect(rest.map(({ name }) => name)).toEqual(['Cy'])
  })

  test('come in once, however often it is pressed at the same time', async () => {
    const person = await makePerson()
    const file = await makeFile(person)
    const press = async () => {
      const run = aRun()
      await stagePeople(person, file.id, { rows: [staged('Asha'), staged('Bo')], run })
      await finish(person, { ...file, run }).catch(async (error) => {
        await eraseHidden(person, run.id)
        throw error
      })
    }
    const pressed = await Promise.allSettled([press(), press(), press()])
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await namesOf(person)).toEqual(['Asha', 'Bo'])
    expect(await rowsOf(person)).toHaveLength(2)
    await expect(press()).rejects.toThrow(NotFound)
  })

  test('never come in from a file that has taken the place of the one that was read', async () => {
    const person = await makePerson()
    const made = await makeStaged(person)
    await savePeopleFile(person, fileWith(made.id), { now })
    await expect(finish(person, made)).rejects.toThrow(Refusal)
    expect(await namesOf(person)).toEqual([])
  })
})

describe('an import taken back', () => {
  test('leaves nothing of it, and can’t be taken back twice', async () => {
    const person = await makePerson()
    const { id } = await makeFinished(person)
    await withdrawPeopleImport(person, id, { since, now })
    expect(await namesOf(person)).toEqual([])
    await eraseHidden(person, id)
    expect(await rowsOf(person)).toEqual([])
    expect(await db().select().from(contactTags).where(eq(contactTags.userId, person))).toEqual([])
    await expect(withdrawPeopleImport(person, id, { since, now })).rejects.toThrow(Refusal)
  })

  test('leaves whom she has changed, been in touch with, joined or planned for', async () => {
    const person = await makePerson()
    const made = await makeFinished(person)
    const [changed = '', met = '', joined = ''] = made.ids
    const planned = v7()
    await write(async (tx) => {
      const of = { userId: person, createdAt: now }
      const di = { id: planned, name: 'Di', searchText: 'di', importId: made.id }
      await tx.insert(contacts).values({ ...of, ...di })
      await tx.update(contacts).set({ importId: null }).where(eq(contacts.id, changed))
      await tx.insert(touches).values({ ...of, id: v7(), contactId: met, kind: 'met', on: today })
      await tx
        .insert(followUps)
        .values({ ...of, id: v7(), contactId: planned, what: sealedText(), on: today })
    })
    expect(await countAsTheyCame(person, made.id)).toBe(1)
    const applicationId = await makeApplication(person)
    await write(async (tx) => {
      await tx
        .insert(contactApplications)
        .values({ id: v7(), userId: person, contactId: joined, applicationId })
    })
    expect(await countAsTheyCame(person, made.id)).toBe(0)
    await withdrawPeopleImport(person, made.id, { since, now })
    await eraseHidden(person, made.id)
    expect(await namesOf(person)).toEqual(['Asha', 'Bo', 'Cy', 'Di'])
    const left = await rowsOf(person)
    expect(left.map(({ importId }) => importId)).toEqual([null, null, null, null])
  })

  test('is not, a day after', async () => {
    const person = await makePerson()
    const { id } = await makeFinished(person)
    const tomorrow = later(24 * HOUR + 1)
    const late = { since: undoableSince(tomorrow), now: tomorrow }
    await expect(withdrawPeopleImport(person, id, late)).rejects.toThrow(Refusal)
    const onTime = later(24 * HOUR)
    await withdrawPeopleImport(person, id, { since: undoableSince(onTime), now: onTime })
    expect(await namesOf(person)).toEqual([])
  })
})

describe('a file that waits', () => {
  test('makes room for another one chosen in the same form, until it is taken in', async () => {
    const person = await makePerson()
    const made = await makeStaged(person)
    const choices = { keepDuplicates: true }
    await savePeopleChoices(person, made.id, choices)
    expect(await getPeopleFile(person, made.id)).toMatchObject({ choices, finishedAt: null })
    await finish(person, made)
    for (const attempt of [
      () => savePeopleFile(person, fileWith(made.id), { now }),
      () => savePeopleChoices(person, made.id, choices),
      () => removePeopleFile(person, made.id),
      () => finish(person, made),
    ]) {
      await expect(attempt()).rejects.toThrow(Refusal)
    }
  })

  test('can be thrown away, and is after a while, with what a crash left of it', async () => {
    const person = await makePerson()
    const { id: unwanted } = await makeFile(person)
    await removePeopleFile(person, unwanted)
    await expect(getPeopleFile(person, unwanted)).rejects.toThrow(NotFound)
    const { id: cutOff } = await makeStaged(person)
    const { id: done } = await makeFinished(person)
    const { id: fresh } = await makeFile(person, later(HOUR))
    expect(await listPeopleWithFilesBefore(now)).not.toContain(person)
    expect(await listPeopleWithFilesBefore(later(HOUR))).toContain(person)
    await removePeopleFilesBefore(person, later(HOUR))
    expect(await listPeopleWithFilesBefore(later(HOUR))).not.toContain(person)
    await expect(getPeopleFile(person, cutOff)).rejects.toThrow(NotFound)
    expect(await rowsOf(person)).toHaveLength(3)
    const left = await listPeopleFiles(person, { undoneSince: since, limit: 9 })
    expect(left.map(({ id }) => id)).toEqual([fresh, done])
  })
})

test('another person cannot see or change it', async () => {
  const person = await makePerson()
  const stranger = await makePerson('Bo')
  const waiting = await makeStaged(person)
  const done = await makeFinished(person)
  const before = [await rowsOf(person), await getPeopleFile(person, waiting.id)]

  for (const { id, fileName, run } of [waiting, done]) {
    for (const attempt of [
      () => getPeopleFile(stranger, id),
      () => savePeopleFile(stranger, fileWith(id), { now }),
      () => savePeopleChoices(stranger, id, settled),
      () => removePeopleFile(stranger, id),
      () => stagePeople(stranger, id, { rows: [staged('Eve')], run }),
      () => finish(stranger, { id, fileName, run }),
      () => withdrawPeopleImport(stranger, id, { since, now }),
    ]) {
      // A file that is missing and a file of someone else’s are the same.
      await expect(attempt()).rejects.toThrow(NotFound)
    }
    await eraseHidden(stranger, run.id)
    expect(await countAsTheyCame(stranger, id)).toBe(0)
  }
  await removePeopleFilesBefore(stranger, later(HOUR))
  expect(await listPeopleFiles(stranger, { undoneSince: since, limit: 9 })).toEqual([])
  expect(await listKnownPeople(stranger)).toEqual([])
  expect(await namesOf(stranger)).toEqual([])
  expect([await rowsOf(person), await getPeopleFile(person, waiting.id)]).toEqual(before)
})
