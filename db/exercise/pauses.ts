import { and, desc, eq, gte, isNull, or } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { changeOwned, insertOnce, removeOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { type NewPauseRow, pauses } from './tables'

/** Pauses that reach into the days since `from`, the latest first. */
export async function listPauses(userId: UserId, { from, limit }: { from: Day; limit: number }) {
  return db()
    .select({ id: pauses.id, reason: pauses.reason, from: pauses.from, until: pauses.until })
    .from(pauses)
    .where(and(eq(pauses.userId, userId), or(isNull(pauses.until), gte(pauses.until, from))))
    .orderBy(desc(pauses.from), desc(pauses.id))
    .limit(limit)
}

/** The same pause sent twice is kept once. */
export async function savePause(
  userId: UserId,
  pause: Omit<NewPauseRow, 'userId' | 'createdAt'>,
  { now }: { now: Date },
): Promise<void> {
  await write((tx) => insertOnce(tx, pauses, { ...pause, userId, createdAt: now }))
}

/** @throws NotFound when there is no such pause of this person. */
export async function endPause(userId: UserId, id: string, until: Day): Promise<void> {
  await write((tx) => changeOwned(tx, userId, pauses, { id, to: { until }, what: 'That pause' }))
}

/** @throws NotFound when there is no such pause of this person. */
export async function removePause(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, pauses, id))
}
