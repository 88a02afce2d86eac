import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { thoughtRecords } from './tables'

/** The thought records of one recovery, the newest first. */
export async function listThoughtRecords(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(thoughtRecords)
    .where(and(eq(thoughtRecords.userId, userId), eq(thoughtRecords.recoveryId, recoveryId)))
    .orderBy(desc(thoughtRecords.createdAt), desc(thoughtRecords.id))
}
