import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { notesForNo } from '../tables'

// Without their words: until a no opens it, nobody reads a note, not even by mistake.
const shut = {
  id: notesForNo.id,
  kind: notesForNo.kind,
  interviewId: notesForNo.interviewId,
  createdAt: notesForNo.createdAt,
}

export type WaitingNote = Awaited<ReturnType<typeof listWaitingNotes>>[number]

/** The notes that wait for the next no, the oldest first. */
export async function listWaitingNotes(userId: UserId) {
  return db()
    .select(shut)
    .from(notesForNo)
    .where(and(eq(notesForNo.userId, userId), isNull(notesForNo.openedAt)))
    .orderBy(asc(notesForNo.createdAt), asc(notesForNo.id))
}

export async function hasWaitingNote(userId: UserId): Promise<boolean> {
  const rows = await db()
    .select({ id: notesForNo.id })
    .from(notesForNo)
    .where(and(eq(notesForNo.userId, userId), isNull(notesForNo.openedAt)))
    .limit(1)
  return rows.length > 0
}

/** What the no of a recovery has opened, the oldest first. */
export async function listOpenedNotes(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(notesForNo)
    .where(and(eq(notesForNo.userId, userId), eq(notesForNo.recoveryId, recoveryId)))
    .orderBy(asc(notesForNo.createdAt), asc(notesForNo.id))
}
