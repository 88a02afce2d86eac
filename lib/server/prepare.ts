import { migrateDatabase } from '@/db/migrate'
import { settings } from './instance'

/** @throws when a variable is wrong, or the database can't be reached or brought up to date. */
export async function prepare(): Promise<void> {
  settings()
  await migrateDatabase()
}
