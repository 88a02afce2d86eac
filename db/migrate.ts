import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { migrate as migrateSqlite } from 'drizzle-orm/libsql/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import type { Pool } from 'pg'
import { connection, db } from './client'

/** Any number will do, as long as every instance takes the same one. */
const MIGRATION_LOCK = 70_110_915

/** Brings the database up to this version of the code; doing it twice changes nothing. */
export async function migrateDatabase(): Promise<void> {
  const { pool } = connection()
  if (pool) return migrateUnderLock(pool)
  // The file remembers it. Without it, whoever else reads the file makes our writes fail at once.
  await db().run(sql`pragma journal_mode = wal`)
  await migrateSqlite(db(), { migrationsFolder: migrationsFolder('sqlite') })
}

// Drizzle takes no lock of its own, so two instances starting at once would both migrate.
async function migrateUnderLock(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    // Another instance may hold the lock for longer than any query of ours should take.
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migratePostgres(drizzle(client), { migrationsFolder: migrationsFolder('postgres') })
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
    await client.query('reset statement_timeout')
    client.release()
  } catch (error) {
    // Ending the connection is what frees the lock for certain.
    client.release(true)
    throw error
  }
}

function migrationsFolder(engine: 'sqlite' | 'postgres'): string {
  return join(process.cwd(), 'drizzle', engine)
}
