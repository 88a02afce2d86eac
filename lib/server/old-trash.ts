import { listPeopleWithLinksOverBefore, removeLinksOverBefore } from '@/db/account/link-tokens'
import { eraseRemovedBefore, listPeopleWithRemovedBefore } from '@/db/applications/trash'
import { emptyTheLog } from '@/db/client'
import { listPeopleWithDraftsBefore, removeDraftsBefore } from '@/db/drafts/commands'
import { listMoversWithFilesBefore, removeMovementFilesBefore } from '@/db/exercise/imports/files'
import { listPeopleWithFilesBefore, removePeopleFilesBefore } from '@/db/network/imports/files'
import { eraseTrashedContactsBefore, listPeopleWithTrashedContactsBefore } from '@/db/network/trash'
import { draftsKeptSince } from '@/lib/drafts/kept-since'
import { forgottenBefore } from '@/lib/files/undo'
import { keptSince } from '@/lib/trash'

/**
 * Deletes for good whatever has lain in anybody's trash, half-written in a form, or as a link that
 * opens nothing any more, for longer than it is kept.
 */
export async function emptyOldTrash(now: Date): Promise<void> {
  const before = keptSince(now)
  for (const person of await listPeopleWithRemovedBefore(before)) {
    await eraseRemovedBefore(person, before)
  }
  for (const person of await listPeopleWithTrashedContactsBefore(before)) {
    await eraseTrashedContactsBefore(person, before)
  }
  for (const person of await listPeopleWithLinksOverBefore(before)) {
    await removeLinksOverBefore(person, before)
  }
  const chosen = forgottenBefore(now)
  for (const person of await listPeopleWithFilesBefore(chosen)) {
    await removePeopleFilesBefore(person, chosen)
  }
  for (const person of await listMoversWithFilesBefore(chosen)) {
    await removeMovementFilesBefore(person, chosen)
  }
  const left = draftsKeptSince(now)
  for (const person of await listPeopleWithDraftsBefore(left)) {
    await removeDraftsBefore(person, left)
  }
  await emptyTheLog()
}
