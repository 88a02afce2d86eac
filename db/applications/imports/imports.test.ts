import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveInterview } from '@/db/applications/interviews/commands'
import { countStandings } from '@/db/insights/queries'
import { makePerson, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { type Answers, firstAnswers } from '@/lib/applications/import/answers'
import { readTable } from '@/lib/applications/import/table'
import { undoableSince } from '@/lib/files/undo'
import { NotFound, Refusal } from '@/lib/refusal'
import { saveDetails } from '../commands'
import { countApplications, getApplication, listApplications, listEvents } from '../queries'
import { listWordsInUse } from '../tags'
import { listRemoved } from '../trash'
import {
  abandonImport,
  CUT_OFF_AFTER,
  finishImport,
  savePlanned,
  startImport,
  withdrawImport,
} from './commands'
import { removeDraft, removeDraftsBefore, saveAnswers, saveDraft } from './drafts'
import {
  countUntouched,
  getAnswers,
  getImport,
  getProgress,
  listImports,
  listKnown,
} from './queries'
import { eraseHidden, type Staged, stage } from './staging'

const later = (ms: number) => new Date(now.getTime() + ms)
const HOUR = 3_600_000
const answers: Answers = firstAnswers(readTable('Company,Role\nTern & Co,Analyst\n'))
const since = undoableSince(now)

async function makeDraft(person: UserId, at = now): Promise<string> {
  const draft = { id: v7(), fileName: sealedText(), content: sealedText(), choices: answers }
  await saveDraft(person, { ...draft, planned: 3 }, { now: at })
  return draft.id
}

function staged(company: string, more: Partial<Staged> = {}): Staged {
  return {
    id: v7(),
    company,
    role: 'Analyst',
    tags: ['green'],
    archived: false,
    touchedAt: now,
    facts: [
      { kind: 'added', stage: 'applied', ending: null, on: today },
      { kind: 'moved', stage: 'interview', ending: null, on: today },
    ],
    ...more,
  }
}

const end = (run: Date, written: number) => ({
  ...{ run, now: run, written, content: null },
  choices: { ...answers, leftOut: { duplicates: 1, bad: 0 } },
})

/** An import of three applications, up to the moment before it is in the list. */
async function makeStaged(person: UserId, run = now) {
  const id = await makeDraft(person)
  const rows = ['Tern & Co', 'Kite Ltd', 'Harbour Books'].map((company) => staged(company))
  await startImport(person, id, run)
  await stage(person, id, { rows: rows.slice(0, 2), run })
  await stage(person, id, { rows: rows.slice(2), run })
  return { id, rows, ids: rows.map((row) => row.id) }
}

async function makeFinished(person: UserId, run = now) {
  const made = await makeStaged(person, run)
  await finishImport(person, made.id, end(run, 3))
  return made
}

/** Everything of a person's that an import could show up in. */
async function seenOf(person: UserId) {
  return {
    count: await countApplications(person),
    list: await listApplications(person, { limit: 9 }),
    standings: await countStandings(person),
    known: await listKnown(person),
    trash: await listRemoved(person, 9),
  }
}
const nothing = { count: 0, list: [], standings: [], known: [], trash: [] }

describe('an import on its way', () => {
  test('is in no list, count, trash or check for duplicates, and comes in all at once', async () => {
    const person = await makePerson()
    const { id, ids } = await makeStaged(person)
    expect(await seenOf(person)).toEqual(nothing)
    for (const one of ids) await expect(getApplication(person, one)).rejects.toThrow(NotFound)
    expect(await getProgress(person, id)).toEqual({ planned: 3, written: 3, finishedAt: null })

    await finishImport(person, id, end(now, 3))
    const seen = await seenOf(person)
    expect(seen).toMatchObject({ count: 3, trash: [] })
    expect((await listWordsInUse(person)).tags).toEqual(['green'])
    expect(seen.list).toHaveLength(3)
    expect(seen.known).toHaveLength(3)
    expect(await getImport(person, id)).toMatchObject({
      ...{ finishedAt: now, written: 3, content: null },
      choices: { leftOut: { duplicates: 1, bad: 0 } },
    })
  })

  test('keeps each history in its order, and what was archived in the archive', async () => {
    const person = await makePerson()
    const id = await makeDraft(person)
    const rows = [staged('Tern & Co'), staged('Kite Ltd', { archived: true })]
    await startImport(person, id, now)
    await stage(person, id, { rows, run: now })
    await finishImport(person, id, end(now, 2))
    expect(await countApplications(person)).toBe(1)
    expect(await countApplications(person, { archived: true })).toBe(1)
    for (const row of rows) {
      const stages = (await listEvents(person, row.id)).map((event) => event.stage)
      expect(stages).toEqual(['applied', 'interview'])
      expect(await getApplication(person, row.id)).toMatchObject({ stage: 'interview' })
    }
  })

  test('pressed eight times at once begins once', async () => {
    const person = await makePerson()
    const id = await makeDraft(person)
    const begun = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => startImport(person, id, later(at))),
    )
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('that fails leaves nothing, and can begin anew', async () => {
    const person = await makePerson()
    const { id, ids } = await makeStaged(person)
    await abandonImport(person, id, now)
    expect(await seenOf(person)).toEqual(nothing)
    expect(await getProgress(person, id)).toMatchObject({ written: 0 })
    expect(await listEvents(person, ids[0] ?? '')).toEqual([])
    await startImport(person, id, later(1))
  })

  test('that was cut off begins anew after a while, and the first run writes no further', async () => {
    const person = await makePerson()
    const { id } = await makeStaged(person)
    await expect(startImport(person, id, later(CUT_OFF_AFTER - 1))).rejects.toThrow(Refusal)
    const again = later(CUT_OFF_AFTER + 1)
    await startImport(person, id, again)
    expect(await getProgress(person, id)).toMatchObject({ written: 0 })

    const late = { rows: [staged('Too Late Ltd')], run: now }
    await expect(stage(person, id, late)).rejects.toThrow(NotFound)
    await expect(savePlanned(person, id, { run: now, planned: 9 })).rejects.toThrow(NotFound)
    await expect(finishImport(person, id, end(now, 9))).rejects.toThrow(NotFound)
    await stage(person, id, { rows: [staged('In Time Ltd')], run: again })
    await abandonImport(person, id, now)
    await finishImport(person, id, end(again, 1))
    expect((await listKnown(person)).map(({ company }) => company)).toEqual(['In Time Ltd'])
  })
})

describe('an import that is taken back', () => {
  test('is gone from everywhere at once, and then for good', async () => {
    const person = await makePerson()
    const { id, ids } = await makeFinished(person)
    expect(await countUntouched(person, id)).toBe(3)
    await withdrawImport(person, id, { since, now })
    expect(await seenOf(person)).toEqual(nothing)
    await eraseHidden(person, id)
    expect(await listEvents(person, ids[0] ?? '')).toEqual([])
    await expect(withdrawImport(person, id, { since, now })).rejects.toThrow(Refusal)
  })

  test('leaves what she has changed since, or put an interview beside', async () => {
    const person = await makePerson()
    const { id, ids } = await makeFinished(person)
    const [changed = '', met = ''] = ids
    await saveDetails(person, { id: changed, company: 'Tern Ltd', role: 'Lead' })
    const interview = { id: v7(), applicationId: met, kind: 'video', round: 1 } as const
    await saveInterview(
      person,
      { ...interview, startsAt: now, minutes: 60, zone: 'Asia/Kathmandu' },
      { guests: { known: [], met: [] }, now },
    )
    expect(await countUntouched(person, id)).toBe(1)
    await withdrawImport(person, id, { since, now })
    await eraseHidden(person, id)
    const left = await listKnown(person)
    expect(left.map((one) => one.id).sort()).toEqual([changed, met].sort())
    expect(await listRemoved(person, 9)).toEqual([])
  })

  test('can’t be, a day after', async () => {
    const person = await makePerson()
    const { id } = await makeFinished(person)
    const tomorrow = later(24 * HOUR + 1)
    const tooLate = withdrawImport(person, id, { since: undoableSince(tomorrow), now: tomorrow })
    await expect(tooLate).rejects.toThrow(Refusal)
    const onTime = later(24 * HOUR)
    await withdrawImport(person, id, { since: undoableSince(onTime), now: onTime })
    expect(await countApplications(person)).toBe(0)
  })

  test('is not, while it is on its way', async () => {
    const person = await makePerson()
    const { id } = await makeStaged(person)
    await expect(withdrawImport(person, id, { since, now })).rejects.toThrow(Refusal)
  })
})

describe('a file that waits', () => {
  test('makes room for another one chosen in the same form, until it is taken in', async () => {
    const person = await makePerson()
    const id = await makeDraft(person)
    const other = { id, fileName: sealedText(), content: sealedText(), choices: answers }
    await saveDraft(person, { ...other, planned: 7 }, { now })
    expect(await getImport(person, id)).toMatchObject({ content: other.content, planned: 7 })
    await saveAnswers(person, id, { ...answers, keepDuplicates: true })
    expect(await getAnswers(person, id)).toMatchObject({ keepDuplicates: true })

    await startImport(person, id, now)
    await expect(saveDraft(person, { ...other, planned: 8 }, { now })).rejects.toThrow(Refusal)
    await expect(saveAnswers(person, id, answers)).rejects.toThrow(Refusal)
    await expect(removeDraft(person, id)).rejects.toThrow(Refusal)
  })

  test('can be thrown away, and is after a while, with what a crash left of it', async () => {
    const person = await makePerson()
    const id = await makeDraft(person)
    await removeDraft(person, id)
    await expect(getImport(person, id)).rejects.toThrow(NotFound)
    const { id: cutOff, ids } = await makeStaged(person)
    const { id: done } = await makeFinished(person)
    const fresh = await makeDraft(person, later(HOUR))
    await removeDraftsBefore(person, later(HOUR))
    await expect(getImport(person, cutOff)).rejects.toThrow(NotFound)
    expect(await listEvents(person, ids[0] ?? '')).toEqual([])
    const left = await listImports(person, { undoneSince: since, limit: 9 })
    expect(left.map((one) => one.id)).toEqual([fresh, done])
  })
})

test('another person cannot see or change it', async () => {
  const person = await makePerson()
  const stranger = await makePerson('Bo')
  const waiting = await makeDraft(person)
  const { id: done } = await makeFinished(person)
  const before = [await getImport(person, waiting), await getImport(person, done)]

  for (const id of [waiting, done]) {
    const draft = {
      id,
      fileName: sealedText(),
      content: sealedText(),
      choices: answers,
      planned: 1,
    }
    for (const attempt of [
      () => getImport(stranger, id),
      () => getAnswers(stranger, id),
      () => getProgress(stranger, id),
      () => saveDraft(stranger, draft, { now }),
      () => saveAnswers(stranger, id, answers),
      () => removeDraft(stranger, id),
      () => startImport(stranger, id, now),
      () => savePlanned(stranger, id, { run: now, planned: 1 }),
      () => stage(stranger, id, { rows: [staged('Bo & Co')], run: now }),
      () => finishImport(stranger, id, end(now, 1)),
      () => withdrawImport(stranger, id, { since, now }),
    ]) {
      await expect(attempt()).rejects.toThrow(NotFound)
    }
    await abandonImport(stranger, id, now)
    await eraseHidden(stranger, id)
    expect(await countUntouched(stranger, id)).toBe(0)
  }
  await removeDraftsBefore(stranger, later(HOUR))
  expect(await listImports(stranger, { undoneSince: since, limit: 9 })).toEqual([])
  expect(await seenOf(stranger)).toEqual(nothing)
  expect([await getImport(person, waiting), await getImport(person, done)]).toEqual(before)
  expect(await countApplications(person)).toBe(3)
})
