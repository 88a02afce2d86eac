import { and, eq, isNull, lt } from 'drizzle-orm'
import { db, type Transaction, write } from '@/db/client'
import { giveRoom } from '@/db/many-rows'
import { theOne } from '@/db/owned'
import { changeStaged, eraseStaged, isStaged } from '@/db/staged-rows'
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
  await changeStaged(tx, userId, workouts, {
    madeBy: run,
    to: { importId: fileId, removedAt: null },
  })
}

/** Hides all that a file has made and nobody has changed. */
export async function hideMade(
  tx: Transaction,
  userId: UserId,
  { fileId, now }: { fileId: string; now: Date },
): Promise<void> {
  await changeStaged(tx, userId, workouts, { madeBy: fileId, to: { removedAt: now } })
}

/** Deletes what a run, or a file taken back, has left out of sight; each slice by itself. */
export async function eraseHidden(userId: UserId, madeBy: string): Promise<void> {
  await eraseStaged(userId, workouts, { madeBy })
}

/** Deletes what crashes have left out of sight before an instant. */
export async function eraseHiddenBefore(userId: UserId, before: Date): Promise<void> {
  await eraseStaged(userId, workouts, { before })
}

export async function listMoversWithHiddenBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: workouts.userId })
    .from(workouts)
    .where(and(isStaged(workouts), lt(workouts.removedAt, before)))
  return rows.map(({ userId }) => userId)
}
