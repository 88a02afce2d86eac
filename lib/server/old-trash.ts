import { eraseRemovedBefore, listPeopleWithRemovedBefore } from '@/db/applications/trash'
import { keptSince } from '@/lib/applications/trash'

/** Deletes for good whatever has lain in anybody's trash for longer than it is kept. */
export async function emptyOldTrash(now: Date): Promise<void> {
  const before = keptSince(now)
  for (const person of await listPeopleWithRemovedBefore(before)) {
    await eraseRemovedBefore(person, before)
  }
}
