import { withdrawPeopleImport } from '@/db/network/imports/commands'
import { eraseHidden } from '@/db/network/imports/staging'
import { undoableSince } from '@/lib/files/undo'
import { logCrash } from './log'
import type { Person } from './require-user'

/**
 * Takes an import of people back. They are out of every list when this returns; deleting them all
 * takes longer than anyone should wait, and the sweep sees to what a crash leaves of it.
 *
 * @throws Refusal when it is too late, or done already.
 */
export async function takePeopleBack({ id: userId, now }: Person, id: string): Promise<void> {
  await withdrawPeopleImport(userId, id, { since: undoableSince(now), now })
  eraseHidden(userId, id).catch((error) => logCrash('import', error))
}
