import { write } from '@/db/client'
import { changeOwned, insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import { countTowards } from '@/db/recovery/writing'
import type { UserId } from '@/lib/account/user-id'
import { type NewWorkoutRow, workouts } from './tables'

export type KeptWorkout = Omit<NewWorkoutRow, 'userId' | 'createdAt' | 'importId' | 'removedAt'>

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
 * What a file brought in is hers once she has changed it, and stays when the file is taken back.
 *
 * @throws NotFound when there is no such workout of this person.
 */
export async function changeWorkout(
  userId: UserId,
  { id, ...details }: Omit<KeptWorkout, 'recoveryId'>,
): Promise<void> {
  const to = { ...details, importId: null }
  await write((tx) => changeOwned(tx, userId, workouts, { id, to, what: 'That workout' }))
}

export async function removeWorkout(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, workouts, id))
}
