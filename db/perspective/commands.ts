import { and, eq } from 'drizzle-orm'
import { write } from '@/db/client'
import { insertOnce, refuseUnlessOwned, removeOwned, theOne } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { type NewThoughtRecordRow, thoughtRecords } from './tables'

type Kept = Omit<NewThoughtRecordRow, 'userId' | 'createdAt'>

export async function saveThoughtRecord(
  userId: UserId,
  record: Kept,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, record.recoveryId)
    await insertOnce(tx, thoughtRecords, { ...record, userId, createdAt: now })
  })
}

export async function saveThoughtChange(
  userId: UserId,
  { id, ...change }: Omit<Kept, 'recoveryId'>,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(thoughtRecords)
      .set(change)
      .where(and(eq(thoughtRecords.userId, userId), eq(thoughtRecords.id, id)))
      .returning({ id: thoughtRecords.id })
    theOne(saved, 'That thought')
  })
}

export async function removeThoughtRecord(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, thoughtRecords, id))
}
