import { and, eq, isNotNull, isNull, lt, not } from 'drizzle-orm'
import { write } from '@/db/client'
import { refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { hideMade, showRun } from './staging'
import { workoutImports } from './tables'

type Finished = {
  run: string
  now: Date
  /** The file as it was read: sealed anew with every file that takes its place. */
  fileName: Sealed
  written: number
}

const mine = (userId: UserId, id: string) =>
  and(eq(workoutImports.userId, userId), eq(workoutImports.id, id))

/**
 * All that a run has written comes into the list at once, and what was read from the file is gone.
 *
 * @throws Refusal when the file has come in already, or another one has taken its place.
 */
export async function finishMovementImport(
  userId: UserId,
  id: string,
  { run, now, fileName, written }: Finished,
): Promise<void> {
  await write(async (tx) => {
    const finished = await tx
      .update(workoutImports)
      .set({ finishedAt: now, written, content: null, chosen: [] })
      .where(
        and(
          ...[mine(userId, id), eq(workoutImports.fileName, fileName)],
          isNull(workoutImports.finishedAt),
        ),
      )
      .returning({ id: workoutImports.id })
    if (finished.length === 0) {
      await refuseUnlessOwned(tx, userId, workoutImports, id)
      throw new Refusal('This file is in your list already, or has changed. Reload the page.')
    }
    await showRun(tx, userId, { run, fileId: id })
  })
}

/**
 * Takes an import back: it is out of every list at once, and `eraseHidden` then deletes it. What she
 * has changed since is hers and stays, as every change releases a workout from its file.
 *
 * @throws Refusal when it was finished before `since`, or is taken back already.
 */
export async function withdrawMovementImport(
  userId: UserId,
  id: string,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  await write(async (tx) => {
    const withdrawn = await tx
      .update(workoutImports)
      .set({ undoneAt: now, content: null })
      .where(
        and(
          ...[mine(userId, id), isNull(workoutImports.undoneAt)],
          ...[isNotNull(workoutImports.finishedAt), not(lt(workoutImports.finishedAt, since))],
        ),
      )
      .returning({ id: workoutImports.id })
    if (withdrawn.length === 0) {
      await refuseUnlessOwned(tx, userId, workoutImports, id)
      throw new Refusal('This import can’t be undone any more.')
    }
    await hideMade(tx, userId, { fileId: id, now })
  })
}
