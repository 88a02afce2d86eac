import { and, eq } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { write } from '@/db/client'
import { insertOnce, refuseUnlessOwned, removeOwned, theOne } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { type NewReflectionRow, reflections } from './tables'

export type KeptReflection = Omit<NewReflectionRow, 'userId' | 'createdAt'>

/** @throws NotFound when its application or its recovery is not this person's. */
export async function saveReflection(
  userId: UserId,
  reflection: KeptReflection,
  { now }: { now: Date },
): Promise<void> {
  const { applicationId, recoveryId } = reflection
  await write(async (tx) => {
    if (applicationId) await refuseUnlessOwned(tx, userId, applications, applicationId)
    if (recoveryId) await refuseUnlessOwned(tx, userId, recoveries, recoveryId)
    await insertOnce(tx, reflections, { ...reflection, userId, createdAt: now })
  })
}

/** Changes the answers; the day they were first written on stays. */
export async function changeReflection(
  userId: UserId,
  { id, ...answers }: Omit<KeptReflection, 'on' | 'applicationId' | 'recoveryId'>,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(reflections)
      .set(answers)
      .where(and(eq(reflections.userId, userId), eq(reflections.id, id)))
      .returning({ id: reflections.id })
    theOne(saved, 'That reflection')
  })
}

export async function removeReflection(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, reflections, id))
}
