import { and, eq, isNull, lt } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { changeStanding, insertOnce, removeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { eraseHiddenBefore, listMoversWithHiddenBefore } from './staging'
import { type NewWorkoutImportRow, workoutImports } from './tables'

type KeptFile = Pick<NewWorkoutImportRow, 'id' | 'fileName' | 'kind'> & {
  content: NonNullable<NewWorkoutImportRow['content']>
}

const TAKEN_IN = 'That file is in your list already. Reload the page.'

const waits = [isNull(workoutImports.finishedAt)]
const oldOnes = (before: Date) =>
  and(isNull(workoutImports.finishedAt), lt(workoutImports.createdAt, before))

/**
 * Keeps what was read from a file, until it is taken in or thrown away. Another one chosen in the
 * same form takes its place.
 *
 * @throws Refusal when the one before has been taken in.
 */
export async function saveMovementFile(
  userId: UserId,
  file: KeptFile,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    const kept = { ...file, chosen: [] }
    const row = { ...kept, userId, written: 0, createdAt: now }
    if (await insertOnce(tx, workoutImports, row)) return
    await changeStanding(tx, userId, workoutImports, {
      ...{ id: file.id, to: kept, where: waits, why: TAKEN_IN },
    })
  })
}

/**
 * Which of those that look like a repeat come in all the same.
 *
 * @throws Refusal when it has been taken in meanwhile.
 */
export async function saveChosenRepeats(
  userId: UserId,
  id: string,
  chosen: number[],
): Promise<void> {
  await write((tx) =>
    changeStanding(tx, userId, workoutImports, { id, to: { chosen }, where: waits, why: TAKEN_IN }),
  )
}

/**
 * Throws a file away that was never taken in.
 *
 * @throws Refusal when it has been taken in meanwhile.
 */
export async function removeMovementFile(userId: UserId, id: string): Promise<void> {
  await write((tx) =>
    removeStanding(tx, userId, workoutImports, { id, where: waits, why: TAKEN_IN }),
  )
}

/** Who has chosen a file before an instant that never came in, or has what a crash left of one. */
export async function listMoversWithFilesBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: workoutImports.userId })
    .from(workoutImports)
    .where(oldOnes(before))
  const hidden = await listMoversWithHiddenBefore(before)
  return [...new Set([...rows.map(({ userId }) => userId), ...hidden])]
}

/** Throws those away. */
export async function removeMovementFilesBefore(userId: UserId, before: Date): Promise<void> {
  await eraseHiddenBefore(userId, before)
  await write(async (tx) => {
    await tx.delete(workoutImports).where(and(eq(workoutImports.userId, userId), oldOnes(before)))
  })
}
