import { eraseRemovedBefore, listPeopleWithRemovedBefore } from '@/db/applications/trash'
import { emptyTheLog } from '@/db/client'
import { listPeopleWithDraftsBefore, removeDraftsBefore } from '@/db/drafts/commands'
import { keptSince } from '@/lib/applications/trash'
import { draftsKeptSince } from '@/lib/drafts/kept-since'

/**
 * Deletes for good whatever has lain in anybody's trash, or half-written in a form, for longer than
 * it is kept.
 */
export async function emptyOldTrash(now: Date): Promise<void> {
  const before = keptSince(now)
  for (const person of await listPeopleWithRemovedBefore(before)) {
    await eraseRemovedBefore(person, before)
  }
  const left = draftsKeptSince(now)
  for (const person of await listPeopleWithDraftsBefore(left)) {
    await removeDraftsBefore(person, left)
  }
  await emptyTheLog()
}
