import { interviews } from '@/db/applications/interviews/tables'
import { write } from '@/db/client'
import { insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { type NewNoteForNoRow, notesForNo } from '../tables'

export type KeptNote = Omit<NewNoteForNoRow, 'userId' | 'createdAt' | 'openedAt' | 'recoveryId'>

/**
 * Keeps a note, shut until the next no. The same note sent twice is kept once.
 *
 * @throws NotFound when the interview it is written before is not this person's.
 */
export async function saveNote(
  userId: UserId,
  note: KeptNote,
  { now }: { now: Date },
): Promise<void> {
  const { interviewId } = note
  await write(async (tx) => {
    if (interviewId) await refuseUnlessOwned(tx, userId, interviews, interviewId)
    await insertOnce(tx, notesForNo, { ...note, userId, createdAt: now })
  })
}

/** Removes a note, waiting or opened. */
export async function removeNote(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, notesForNo, id))
}
