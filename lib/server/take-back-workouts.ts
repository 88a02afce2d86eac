import { withdrawMovementImport } from '@/db/exercise/imports/commands'
import { eraseHidden } from '@/db/exercise/imports/staging'
import { undoableSince } from '@/lib/files/undo'
import { logCrash } from './log'
import type { Person } from './require-user'

/**
 * Takes an import of movement back. It is out of every list when this returns; deleting it all takes
 * longer than anyone should wait, and the sweep sees to what a crash leaves of it.
 *
 * @throws Refusal when it is too late, or done already.
 */
export async function takeWorkoutsBack({ id: userId, now }: Person, id: string): Promise<void> {
  await withdrawMovementImport(userId, id, { since: undoableSince(now), now })
  eraseHidden(userId, id).catch((error) => logCrash('import', error))
}
