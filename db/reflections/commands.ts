import { and, eq } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { type Transaction, write } from '@/db/client'
import { changeOwned, insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { type NewReflectionRow, reflections } from './tables'

export type KeptReflection = Omit<NewReflectionRow, 'userId' | 'createdAt'>

/**
 * Keeps a reflection with its first answers; sent again, it takes in what is new of them. What
 * isn't given stays as it was, so that each screen of one look back adds its own.
 *
 * @throws NotFound when it, its application or its recovery is not this person's.
 */
export async function saveReflection(
  userId: UserId,
  reflection: KeptReflection,
  { now }: { now: Date },
): Promise<void> {
  const { id, applicationId, recoveryId, on: _first, ...answers } = reflection
  await write(async (tx) => {
    await refuseUnlessHers(tx, userId, { applicationId, recoveryId })
    const made = await insertOnce(tx, reflections, { ...reflection, userId, createdAt: now })
    if (!made) await tx.update(reflections).set(answers).where(mine(userId, id))
  })
}

/** Changes the answers; the day they were first written on stays. */
export async function changeReflection(
  userId: UserId,
  { id, ...answers }: Omit<KeptReflection, 'on' | 'applicationId' | 'recoveryId'>,
): Promise<void> {
  await write((tx) =>
    changeOwned(tx, userId, reflections, { id, to: answers, what: 'That reflection' }),
  )
}

export async function removeReflection(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, reflections, id))
}

/** What a look back is about, besides itself. */
export async function refuseUnlessHers(
  tx: Transaction,
  userId: UserId,
  { applicationId, recoveryId }: { applicationId?: string | null; recoveryId?: string | null },
): Promise<void> {
  if (applicationId) await refuseUnlessOwned(tx, userId, applications, applicationId)
  if (recoveryId) await refuseUnlessOwned(tx, userId, recoveries, recoveryId)
}

function mine(userId: UserId, id: string) {
  return and(eq(reflections.userId, userId), eq(reflections.id, id))
}
