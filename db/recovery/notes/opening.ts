import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { notesForNo } from '../tables'

/**
 * Opens every waiting note for a no, in the transaction that keeps it. What another no has opened
 * stays with that one, so the same no sent again opens nothing a second time.
 */
export async function openWaitingNotes(
  tx: Transaction,
  userId: UserId,
  recoveryId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(notesForNo)
    .set({ openedAt: now, recoveryId })
    .where(and(eq(notesForNo.userId, userId), isNull(notesForNo.openedAt)))
}
