import { write } from '@/db/client'
import { isStill } from '@/db/edition'
import { changeStanding, insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import { countTowards } from '@/db/recovery/writing'
import type { UserId } from '@/lib/account/user-id'
import type { Edition } from '@/lib/edition'
import { EDITED_ELSEWHERE } from '@/lib/refusal'
import { type NewWorkoutRow, workouts } from './tables'

export type KeptWorkout = Omit<
  NewWorkoutRow,
  'userId' | 'createdAt' | 'changedAt' | 'importId' | 'removedAt'
>

/**
 * Keeps a workout; it counts for the step of a running recovery.
 *
 * @throws NotFound when it belongs to a recovery that is not this person's.
 */
export async function saveWorkout(
  userId: UserId,
  workout: KeptWorkout,
  { now }: { now: Date },
): Promise<void> {
  const { recoveryId } = workout
  await write(async (tx) => {
    if (recoveryId) await refuseUnlessOwned(tx, userId, recoveries, recoveryId)
    const made = await insertOnce(tx, workouts, { ...workout, userId, createdAt: now })
    if (made) await countTowards(tx, userId, { step: 'exercise', recoveryId, now })
  })
}

/**
 * Changes the edition of a workout that she has seen. What a file brought in is hers once she has
 * changed it, and stays when the file is taken back.
 *
 * @throws NotFound when there is no such workout of this person.
 * @throws Refusal when it has been changed since.
 */
export async function changeWorkout(
  userId: UserId,
  { id, ...details }: Omit<KeptWorkout, 'recoveryId'>,
  { basedOn, now }: { basedOn: Edition; now: Date },
): Promise<void> {
  const to = { ...details, importId: null, changedAt: now }
  const where = [isStill(workouts.changedAt, basedOn)]
  await write((tx) =>
    changeStanding(tx, userId, workouts, { id, to, where, why: EDITED_ELSEWHERE }),
  )
}

export async function removeWorkout(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, workouts, id))
}
