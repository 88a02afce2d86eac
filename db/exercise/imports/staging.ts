import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, type SQL } from 'drizzle-orm'
import { type Database, db, type Transaction, write } from '@/db/client'
import { giveRoom, giveUsualRoom, slices } from '@/db/many-rows'
import { othersTurn } from '@/db/others-turn'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { type NewWorkoutRow, workouts } from '../tables'
import { workoutImports } from './tables'

/** A workout of a file: how it felt and how hard it was, no file knows. */
export type StagedWorkout = Pick<NewWorkoutRow, 'id' | 'kind' | 'minutes' | 'on' | 'startedAt'> &
  Partial<Pick<NewWorkoutRow, 'called' | 'distance' | 'climb'>>

/**
 * One go at taking a file in. Its rows bear its own id until they are shown, so that two goes at
 * the same file never mix, and of two presses only one comes in.
 */
export type Run = { id: string; now: Date }

/** Rows changed, or deleted, by one statement, so that nobody else waits long for it. */
const CHANGED_AT_ONCE = 1_000
const ERASED_AT_ONCE = 100

const isHidden = and(isNotNull(workouts.importId), isNotNull(workouts.removedAt))

/**
 * Writes some of a file’s workouts where nobody sees them yet. They mark no step of a recovery: what
 * a file tells of was before, and a step is about what one does after a no.
 *
 * @throws NotFound when the file has come in, or was thrown away, meanwhile.
 */
export async function stageWorkouts(
  userId: UserId,
  fileId: string,
  { rows, run }: { rows: readonly StagedWorkout[]; run: Run },
): Promise<void> {
  if (rows.length === 0) return
  const kept = { userId, importId: run.id, createdAt: run.now, removedAt: run.now }
  await write(async (tx) => {
    await giveRoom(tx)
    const { id, userId: owner, finishedAt } = workoutImports
    const found = await tx
      .select({ id })
      .from(workoutImports)
      .where(and(eq(owner, userId), eq(id, fileId), isNull(finishedAt)))
    theOne(found, 'That file')
    await tx.insert(workouts).values(rows.map((row) => ({ ...row, ...kept })))
  })
}

/** Shows what a run has written, all of it at once, as the file’s own. */
export async function showRun(
  tx: Transaction,
  userId: UserId,
  { run, fileId }: { run: string; fileId: string },
): Promise<void> {
  await changeAll(tx, userId, { madeBy: run, to: { importId: fileId, removedAt: null } })
}

/** Hides all that a file has made and nobody has changed. */
export async function hideMade(
  tx: Transaction,
  userId: UserId,
  { fileId, now }: { fileId: string; now: Date },
): Promise<void> {
  await changeAll(tx, userId, { madeBy: fileId, to: { removedAt: now } })
}

/** Deletes what a run, or a file taken back, has left out of sight; each slice by itself. */
export async function eraseHidden(userId: UserId, madeBy: string): Promise<void> {
  await erase(userId, and(isHidden, eq(workouts.importId, madeBy)))
}

/** Deletes what crashes have left out of sight before an instant. */
export async function eraseHiddenBefore(userId: UserId, before: Date): Promise<void> {
  await erase(userId, and(isHidden, lt(workouts.removedAt, before)))
}

export async function listMoversWithHiddenBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: workouts.userId })
    .from(workouts)
    .where(and(isHidden, lt(workouts.removedAt, before)))
  return rows.map(({ userId }) => userId)
}

async function changeAll(
  tx: Transaction,
  userId: UserId,
  { madeBy, to }: { madeBy: string; to: Partial<NewWorkoutRow> },
): Promise<void> {
  await giveRoom(tx)
  const made = and(eq(workouts.userId, userId), eq(workouts.importId, madeBy))
  // Ranges of ids, since a list of them takes longer to read than the rows take to change.
  for (const ids of slices(await idsOf(tx, made), CHANGED_AT_ONCE)) {
    await tx
      .update(workouts)
      .set(to)
      .where(and(made, gte(workouts.id, ids[0] ?? ''), lte(workouts.id, ids.at(-1) ?? '')))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await giveUsualRoom(tx)
}

async function erase(userId: UserId, which: SQL | undefined): Promise<void> {
  const mine = and(eq(workouts.userId, userId), which)
  for (const ids of slices(await idsOf(db(), mine), ERASED_AT_ONCE)) {
    await write(async (tx) => {
      await tx.delete(workouts).where(and(mine, inArray(workouts.id, ids)))
    })
    await othersTurn()
  }
}

async function idsOf(reader: Database | Transaction, which: SQL | undefined): Promise<string[]> {
  const rows = await reader
    .select({ id: workouts.id })
    .from(workouts)
    .where(which)
    .orderBy(asc(workouts.id))
  return rows.map(({ id }) => id)
}
