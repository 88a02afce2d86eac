import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveInterview } from '@/db/applications/interviews/commands'
import { write } from '@/db/client'
import {
  makeApplication,
  makePerson,
  makeTurnedDown,
  noAbout,
  now,
  sealedText,
} from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound } from '@/lib/refusal'
import { saveNo } from '../commands'
import { type KeptNote, removeNote, saveNote } from './commands'
import { openWaitingNotes } from './opening'
import { hasWaitingNote, listOpenedNotes, listWaitingNotes } from './queries'

const later = new Date(now.getTime() + 3_600_000)

const note = (changed: Partial<KeptNote> = {}): KeptNote => ({
  id: v7(),
  kind: 'note',
  thought: null,
  plan: sealedText(),
  letter: sealedText(),
  ...changed,
})

async function makeInterview(person: UserId): Promise<string> {
  const [id, applicationId] = [v7(), await makeApplication(person)]
  const when = { startsAt: later, zone: 'Asia/Kathmandu', minutes: 60 }
  const interview = { id, applicationId, round: 1, kind: 'video' as const, ...when }
  const guests = { known: [], met: [] }
  await saveInterview(person, interview, { guests, move: null, now })
  return id
}

const open = (person: UserId, recoveryId: string, at = later) =>
  write((tx) => openWaitingNotes(tx, person, recoveryId, at))

describe('a note for the next no', () => {
  test('is kept once, waits, and shows none of its words', async () => {
    const person = await makePerson()
    const interviewId = await makeInterview(person)
    expect(await hasWaitingNote(person)).toBe(false)
    const first = note({ kind: 'rehearsal', interviewId })
    await saveNote(person, first, { now })
    await saveNote(person, first, { now })
    expect(await hasWaitingNote(person)).toBe(true)
    expect(await listWaitingNotes(person)).toEqual([
      { id: first.id, kind: 'rehearsal', interviewId, createdAt: now },
    ])
  })

  test('is opened by the next no, with every other that waits', async () => {
    const person = await makePerson()
    const { recoveryId } = await makeTurnedDown(person)
    const [first, second] = [note(), note({ kind: 'rehearsal' })]
    await saveNote(person, first, { now })
    await saveNote(person, second, { now: later })
    await open(person, recoveryId)
    expect(await hasWaitingNote(person)).toBe(false)
    expect(await listOpenedNotes(person, recoveryId)).toMatchObject([
      { ...first, openedAt: later, createdAt: now, recoveryId },
      { ...second, openedAt: later, createdAt: later, recoveryId },
    ])
  })

  test('stays with the no that opened it, whatever comes after', async () => {
    const person = await makePerson()
    const [{ recoveryId }, next] = [await makeTurnedDown(person), await makeTurnedDown(person)]
    await saveNote(person, note(), { now })
    await open(person, recoveryId)
    const opened = await listOpenedNotes(person, recoveryId)
    await open(person, recoveryId, new Date(later.getTime() + 1000))
    await open(person, next.recoveryId)
    expect(await listOpenedNotes(person, recoveryId)).toEqual(opened)
    expect(await listOpenedNotes(person, next.recoveryId)).toEqual([])
  })

  test('is opened with the no that comes, and a repeat of that no opens nothing more', async () => {
    const person = await makePerson()
    const first = note()
    await saveNote(person, first, { now })
    const no = noAbout(await makeApplication(person))
    await saveNo(person, no, { now: later })
    await saveNote(person, note(), { now: later })
    await saveNo(person, no, { now: later })
    expect(await listOpenedNotes(person, no.id)).toMatchObject([{ id: first.id, openedAt: later }])
    expect(await hasWaitingNote(person)).toBe(true)
  })

  test('stays shut when the no could not be kept', async () => {
    const person = await makePerson()
    const { recoveryId } = await makeTurnedDown(person)
    await saveNote(person, note(), { now })
    const failing = write(async (tx) => {
      await openWaitingNotes(tx, person, recoveryId, later)
      throw new Error('the rest was refused')
    })
    await expect(failing).rejects.toThrow('the rest was refused')
    expect(await hasWaitingNote(person)).toBe(true)
  })

  test('can be discarded unread, for good', async () => {
    const person = await makePerson()
    const first = note()
    await saveNote(person, first, { now })
    await removeNote(person, first.id)
    expect(await listWaitingNotes(person)).toEqual([])
    await expect(removeNote(person, first.id)).rejects.toThrow(NotFound)
  })
})

test('another person cannot see, open or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const { recoveryId } = await makeTurnedDown(person)
  const theirs = await makeTurnedDown(stranger)
  const interviewId = await makeInterview(person)
  const [waiting, opened] = [note(), note()]
  await saveNote(person, opened, { now })
  await open(person, recoveryId)
  await saveNote(person, waiting, { now })

  await expect(saveNote(stranger, waiting, { now })).rejects.toThrow(NotFound)
  await expect(saveNote(stranger, note({ interviewId }), { now })).rejects.toThrow(NotFound)
  await expect(removeNote(stranger, waiting.id)).rejects.toThrow(NotFound)
  await open(stranger, theirs.recoveryId)

  expect(await hasWaitingNote(stranger)).toBe(false)
  expect(await listWaitingNotes(stranger)).toEqual([])
  expect(await listOpenedNotes(stranger, recoveryId)).toEqual([])
  expect(await listOpenedNotes(stranger, theirs.recoveryId)).toEqual([])
  expect(await listWaitingNotes(person)).toMatchObject([{ id: waiting.id }])
  expect(await listOpenedNotes(person, recoveryId)).toMatchObject([{ id: opened.id }])
})
