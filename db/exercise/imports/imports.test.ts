import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { getTableColumns } from '@/db/columns'
import { recoverySteps } from '@/db/recovery/tables'
import { makePerson, makeTurnedDown, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import { undoableSince } from '@/lib/files/undo'
import { NotFound, Refusal } from '@/lib/refusal'
import { changeWorkout, saveWorkout } from '../commands'
import { countWorkouts, listWorkouts } from '../queries'
import { workouts } from '../tables'
import { finishMovementImport, withdrawMovementImport } from './commands'
import {
  listMoversWithFilesBefore,
  removeMovementFile,
  removeMovementFilesBefore,
  saveChosenRepeats,
  saveMovementFile,
} from './files'
import {
  countMovedAsTheyCame,
  getMovementFile,
  listKnownWorkouts,
  listMovementFiles,
} from './queries'
import { eraseHidden, type Run, type StagedWorkout, stageWorkouts } from './staging'
import { workoutImports } from './tables'

const HOUR = 3_600_000
const later = (ms: number) => new Date(now.getTime() + ms)
const since = undoableSince(now)
const always = { from: addDays(today, -9), to: today }

const fileWith = (id = v7()) => ({
  ...{ id, kind: 'strava' as const, fileName: sealedText(), content: sealedText() },
})

async function makeFile(person: UserId, at = now) {
  const file = fileWith()
  await saveMovementFile(person, file, { now: at })
  return file
}

const staged = (more: Partial<StagedWorkout> = {}): StagedWorkout => ({
  ...{ id: v7(), kind: 'run', minutes: 30, on: today, startedAt: later(-HOUR) },
  ...more,
})

const aRun = (at = now): Run => ({ id: v7(), now: at })

/** Three workouts of a file, up to the moment before they are in the list. */
async function makeStaged(person: UserId) {
  const { id, fileName } = await makeFile(person)
  const run = aRun()
  const rows = [
    staged({ distance: 5200, climb: 40 }),
    staged({ kind: 'other', called: sealedText(), on: addDays(today, -1) }),
    staged({ on: addDays(today, -2) }),
  ]
  await stageWorkouts(person, id, { rows: rows.slice(0, 2), run })
  await stageWorkouts(person, id, { rows: rows.slice(2), run })
  return { id, fileName, run, rows }
}

type Made = Awaited<ReturnType<typeof makeStaged>>

const leftOut = { duplicates: 1, bad: 2 }

const finish = (person: UserId, { id, fileName, run }: Pick<Made, 'id' | 'fileName' | 'run'>) =>
  finishMovementImport(person, id, { run: run.id, now, fileName, written: 3, leftOut })

async function makeFinished(person: UserId) {
  const made = await makeStaged(person)
  await finish(person, made)
  return made
}

const rowsOf = (person: UserId) =>
  db().select().from(workouts).where(eq(workouts.userId, person)).orderBy(workouts.id)

describe('workouts of a file', () => {
  test('are nowhere to be seen until all of them are in the list', async () => {
    const person = await makePerson()
    const made = await makeStaged(person)
    expect(await listWorkouts(person, { limit: 9 })).toEqual([])
    expect(await listKnownWorkouts(person, always)).toEqual([])
    expect(await countMovedAsTheyCame(person, made.id)).toBe(0)
    await finish(person, made)
    const listed = await listWorkouts(person, { limit: 9 })
    expect(listed.map(({ id }) => id)).toEqual(made.rows.map(({ id }) => id))
    expect(await rowsOf(person)).toMatchObject(
      made.rows.map((row) => ({
        ...{ ...row, importId: made.id, removedAt: null, recoveryId: null },
        ...{ moodBefore: null, moodAfter: null, effort: null, note: null },
      })),
    )
    expect(await getMovementFile(person, made.id)).toMatchObject({
      ...{ written: 3, leftOut, content: null, chosen: [], finishedAt: now },
    })
    expect(await countMovedAsTheyCame(person, made.id)).toBe(3)
  })

  test('mark no step of a recovery, since they were before', async () => {
    const person = await makePerson()
    await makeTurnedDown(person)
    await makeFinished(person)
    const steps = await db().select().from(recoverySteps).where(eq(recoverySteps.userId, person))
    expect(steps.filter(({ countedAt }) => countedAt !== null)).toEqual([])
  })

  test('come in once, however often it is pressed at the same time', async () => {
    const person = await makePerson()
    const file = await makeFile(person)
    const press = async () => {
      const run = aRun()
      await stageWorkouts(person, file.id, { rows: [staged(), staged()], run })
      await finish(person, { ...file, run }).catch(async (error) => {
        await eraseHidden(person, run.id)
        throw error
      })
    }
    const pressed = await Promise.allSettled([press(), press(), press()])
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await countWorkouts(person)).toBe(2)
    expect(await rowsOf(person)).toHaveLength(2)
    await expect(press()).rejects.toThrow(NotFound)
  })

  test('never come in from a file that has taken the place of the one that was read', async () => {
    const person = await makePerson()
    const made = await makeStaged(person)
    await saveMovementFile(person, fileWith(made.id), { now })
    await expect(finish(person, made)).rejects.toThrow(Refusal)
    expect(await countWorkouts(person)).toBe(0)
  })

  test('are compared with what is in her list on those days alone', async () => {
    const person = await makePerson()
    const walk = { id: v7(), kind: 'walk' as const, minutes: 20, startedAt: null }
    await saveWorkout(person, { ...walk, on: today }, { now })
    await saveWorkout(person, { ...walk, id: v7(), on: addDays(today, -20) }, { now })
    expect(await listKnownWorkouts(person, always)).toEqual([{ ...walk, on: today }])
  })
})

describe('an import taken back', () => {
  test('leaves nothing of it, and can’t be taken back twice', async () => {
    const person = await makePerson()
    const { id } = await makeFinished(person)
    await withdrawMovementImport(person, id, { since, now })
    expect(await countWorkouts(person)).toBe(0)
    await eraseHidden(person, id)
    expect(await rowsOf(person)).toEqual([])
    await expect(withdrawMovementImport(person, id, { since, now })).rejects.toThrow(Refusal)
  })

  test('leaves what she has changed since, and what was there before', async () => {
    const person = await makePerson()
    const own = { id: v7(), kind: 'walk' as const, minutes: 20, on: today }
    await saveWorkout(person, own, { now })
    const { id, rows } = await makeFinished(person)
    const changed = rows[1]?.id ?? ''
    const change = { ...own, id: changed, moodAfter: 4 as const }
    await changeWorkout(person, change, { basedOn: null, now })
    expect(await countMovedAsTheyCame(person, id)).toBe(2)
    await withdrawMovementImport(person, id, { since, now })
    await eraseHidden(person, id)
    const left = await rowsOf(person)
    expect(left.map((row) => row.id).sort()).toEqual([own.id, changed].sort())
  })

  test('is not, a day after', async () => {
    const person = await makePerson()
    const { id } = await makeFinished(person)
    const tomorrow = later(24 * HOUR + 1)
    const late = { since: undoableSince(tomorrow), now: tomorrow }
    await expect(withdrawMovementImport(person, id, late)).rejects.toThrow(Refusal)
    const onTime = later(24 * HOUR)
    await withdrawMovementImport(person, id, { since: undoableSince(onTime), now: onTime })
    expect(await countWorkouts(person)).toBe(0)
  })
})

describe('a file that waits', () => {
  test('makes room for another one chosen in the same form, until it is taken in', async () => {
    const person = await makePerson()
    const made = await makeStaged(person)
    await saveChosenRepeats(person, made.id, [0, 2])
    expect(await getMovementFile(person, made.id)).toMatchObject({ chosen: [0, 2] })
    await saveMovementFile(person, { ...fileWith(made.id), fileName: made.fileName }, { now })
    expect(await getMovementFile(person, made.id)).toMatchObject({ chosen: [], finishedAt: null })
    await finish(person, made)
    for (const attempt of [
      () => saveMovementFile(person, fileWith(made.id), { now }),
      () => saveChosenRepeats(person, made.id, [1]),
      () => removeMovementFile(person, made.id),
      () => finish(person, made),
    ]) {
      await expect(attempt()).rejects.toThrow(Refusal)
    }
  })

  test('can be thrown away, and is after a while, with what a crash left of it', async () => {
    const person = await makePerson()
    const { id: unwanted } = await makeFile(person)
    await removeMovementFile(person, unwanted)
    await expect(getMovementFile(person, unwanted)).rejects.toThrow(NotFound)
    const { id: cutOff } = await makeStaged(person)
    const { id: done } = await makeFinished(person)
    const { id: fresh } = await makeFile(person, later(HOUR))
    expect(await listMoversWithFilesBefore(now)).not.toContain(person)
    expect(await listMoversWithFilesBefore(later(HOUR))).toContain(person)
    await removeMovementFilesBefore(person, later(HOUR))
    expect(await listMoversWithFilesBefore(later(HOUR))).not.toContain(person)
    await expect(getMovementFile(person, cutOff)).rejects.toThrow(NotFound)
    expect(await rowsOf(person)).toHaveLength(3)
    const left = await listMovementFiles(person, { undoneSince: since, limit: 9 })
    expect(left.map(({ id }) => id)).toEqual([fresh, done])
  })
})

test('there is no column that a way or a place could be kept in', () => {
  const columns = [workouts, workoutImports].flatMap((table) => Object.keys(getTableColumns(table)))
  expect(columns).toContain('distance')
  expect(
    columns.filter((name) => /^(lat|lon|route|track|way|point|place|geo|map)/i.test(name)),
  ).toEqual([])
})

test('another person cannot see or change it', async () => {
  const person = await makePerson()
  const stranger = await makePerson('Bo')
  const waiting = await makeStaged(person)
  const done = await makeFinished(person)
  const before = [await rowsOf(person), await getMovementFile(person, waiting.id)]

  for (const { id, fileName, run } of [waiting, done]) {
    for (const attempt of [
      () => getMovementFile(stranger, id),
      () => saveMovementFile(stranger, fileWith(id), { now }),
      () => saveChosenRepeats(stranger, id, [1]),
      () => removeMovementFile(stranger, id),
      () => stageWorkouts(stranger, id, { rows: [staged()], run }),
      () => finish(stranger, { id, fileName, run }),
      () => withdrawMovementImport(stranger, id, { since, now }),
    ]) {
      // A file that is missing and a file of someone else’s are the same.
      await expect(attempt()).rejects.toThrow(NotFound)
    }
    await eraseHidden(stranger, run.id)
    expect(await countMovedAsTheyCame(stranger, id)).toBe(0)
  }
  await removeMovementFilesBefore(stranger, later(HOUR))
  expect(await listMovementFiles(stranger, { undoneSince: since, limit: 9 })).toEqual([])
  expect(await listKnownWorkouts(stranger, always)).toEqual([])
  expect(await countWorkouts(stranger)).toBe(0)
  expect([await rowsOf(person), await getMovementFile(person, waiting.id)]).toEqual(before)
})
