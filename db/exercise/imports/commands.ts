import { eq, isNotNull, isNull, lt, not } from 'drizzle-orm'
import { write } from '@/db/client'
import { changeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { LeftOutOfFile } from '@/lib/files/left-out'
import type { Sealed } from '@/lib/sealed'
import { hideMade, showRun } from './staging'
import { workoutImports } from './tables'

type Finished = {
  run: string
  now: Date
  /** The file as it was read: sealed anew with every file that takes its place. */
  fileName: Sealed
  written: number
  leftOut: LeftOutOfFile
}

/**
 * All that a run has written comes into the list at once, and what was read from the file is gone.
 *
 * @throws Refusal when the file has come in already, or another one has taken its place.
 */
export async function finishMovementImport(
  userId: UserId,
  id: string,
  { run, now, fileName, written, leftOut }: Finished,
): Promise<void> {
  await write(async (tx) => {
    await changeStanding(tx, userId, workoutImports, {
      ...{ id, to: { finishedAt: now, written, leftOut, content: null, chosen: [] } },
      where: [eq(workoutImports.fileName, fileName), isNull(workoutImports.finishedAt)],
      why: 'This file is in your list already, or has changed. Reload the page.',
    })
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
    const { finishedAt, undoneAt } = workoutImports
    await changeStanding(tx, userId, workoutImports, {
      ...{ id, to: { undoneAt: now, content: null } },
      where: [isNull(undoneAt), isNotNull(finishedAt), not(lt(finishedAt, since))],
      why: 'This import can’t be undone any more.',
    })
    await hideMade(tx, userId, { fileId: id, now })
  })
}
