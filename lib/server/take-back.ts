import { withdrawImport } from '@/db/applications/imports/commands'
import { eraseHidden } from '@/db/applications/imports/staging'
import { undoableSince } from '@/lib/files/undo'
import { logCrash } from './log'
import type { Person } from './require-user'

/**
 * Takes an import back. It is out of every list when this returns; deleting ten thousand rows takes
 * longer than anyone should wait, and what a crash leaves of them goes with the trash.
 *
 * @throws Refusal when it is too late, or done already.
 */
export async function takeImportBack({ id: userId, now }: Person, id: string): Promise<void> {
  await withdrawImport(userId, id, { since: undoableSince(now), now })
  eraseHidden(userId, id).catch((error) => logCrash('import', error))
}
