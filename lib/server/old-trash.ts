import { listPeopleWithLinksOverBefore, removeLinksOverBefore } from '@/db/account/link-tokens'
import { eraseRemovedBefore, listPeopleWithRemovedBefore } from '@/db/applications/trash'
import { emptyTheLog } from '@/db/client'
import { listPeopleWithDraftsBefore, removeDraftsBefore } from '@/db/drafts/commands'
import { listMoversWithFilesBefore, removeMovementFilesBefore } from '@/db/exercise/imports/files'
import { listPeopleWithMailBefore, removeMailBefore } from '@/db/mail/commands'
import { listPeopleWithFilesBefore, removePeopleFilesBefore } from '@/db/network/imports/files'
import { eraseTrashedContactsBefore, listPeopleWithTrashedContactsBefore } from '@/db/network/trash'
import type { UserId } from '@/lib/account/user-id'
import { draftsKeptSince } from '@/lib/drafts/kept-since'
import { forgottenBefore } from '@/lib/files/undo'
import { keptSince } from '@/lib/trash'

/**
 * Deletes for good whatever has lain in anybody's trash, half-written in a form, as a link that opens
 * nothing any more, or as a mail that has left or was given up, for longer than it is kept.
 */
export async function emptyOldTrash(now: Date): Promise<void> {
  const before = keptSince(now)
  await sweep(listPeopleWithRemovedBefore, eraseRemovedBefore, before)
  await sweep(listPeopleWithTrashedContactsBefore, eraseTrashedContactsBefore, before)
  await sweep(listPeopleWithLinksOverBefore, removeLinksOverBefore, before)
  await sweep(listPeopleWithMailBefore, removeMailBefore, before)
  const chosen = forgottenBefore(now)
  await sweep(listPeopleWithFilesBefore, removePeopleFilesBefore, chosen)
  await sweep(listMoversWithFilesBefore, removeMovementFilesBefore, chosen)
  await sweep(listPeopleWithDraftsBefore, removeDraftsBefore, draftsKeptSince(now))
  await emptyTheLog()
}

async function sweep(
  listPeople: (before: Date) => Promise<UserId[]>,
  remove: (userId: UserId, before: Date) => Promise<void>,
  before: Date,
): Promise<void> {
  for (const person of await listPeople(before)) await remove(person, before)
}
