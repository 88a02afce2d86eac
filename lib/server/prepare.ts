import { migrateDatabase } from '@/db/migrate'
import { settings } from './instance'
import { logCrash } from './log'
import { emptyOldTrash } from './old-trash'
import { startPostman } from './postman'

const A_DAY_MS = 86_400_000

/** @throws when a variable is wrong, or the database can't be reached or brought up to date. */
export async function prepare(): Promise<void> {
  settings()
  await migrateDatabase()
  // Housekeeping: it never keeps a start waiting, and never ends the server.
  const sweep = () => emptyOldTrash(new Date()).catch((error) => logCrash('trash', error))
  setTimeout(sweep, 0).unref()
  setInterval(sweep, A_DAY_MS).unref()
  startPostman()
}
