import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createClient } from '@libsql/client'
import { sql } from 'drizzle-orm'
import { drizzle as drizzleSqlite, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import pLimit from 'p-limit'
import { Pool } from 'pg'
import { engine } from './columns'

export type Database = LibSQLDatabase
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

type Connection = {
  database: Database
  pool: Pool | null
  oneAtATime: <T>(work: () => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

// On `globalThis`, because a development server reloads this module and must not open a second one.
const kept = globalThis as typeof globalThis & { onwardConnection?: Connection }

/** For reading. Opened on first use and never by an import, which a build does too. */
export function db(): Database {
  return connection().database
}

/**
 * The only way to write: everything inside is kept, or nothing is. What is deleted is overwritten.
 *
 * SQLite has one writer, and a second write while a transaction is open fails at once with
 * SQLITE_BUSY, so there the work waits in a queue of one. PostgreSQL takes it as it comes.
 */
export function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { database, oneAtATime } = connection()
  return oneAtATime(() =>
    database.transaction(async (tx) => {
      // Otherwise SQLite only forgets where it was. For each, since connections come from a pool.
      if (engine === 'sqlite') await tx.run(sql`pragma secure_delete = on`)
      return work(tx)
    }),
  )
}

/**
 * What was deleted leaves SQLite's write-ahead log too, which otherwise keeps old pages for long.
 * PostgreSQL sees to its own.
 */
export async function emptyTheLog(): Promise<void> {
  if (engine !== 'sqlite') return
  const { database, oneAtATime } = connection()
  await oneAtATime(async () => {
    await database.run(sql`pragma wal_checkpoint(truncate)`)
  })
}

export function connection(): Connection {
  kept.onwardConnection ??= engine === 'postgres' ? openPostgres() : openSqlite()
  return kept.onwardConnection
}

export async function closeConnection(): Promise<void> {
  const open = kept.onwardConnection
  kept.onwardConnection = undefined
  await open?.close()
}

function openSqlite(): Connection {
  const folder = resolve(process.env.DATA_DIR || '.data')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = createClient({ url: `file:${join(folder, 'onward.db')}` })
  return {
    database: drizzleSqlite(client),
    pool: null,
    oneAtATime: pLimit(1),
    close: async () => client.close(),
  }
}

function openPostgres(): Connection {
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
  })
  // Without a listener, an idle connection that breaks would end the whole process.
  pool.on('error', () => undefined)
  return {
    // The second of the two casts: every query in `db/` keeps to what both drivers answer alike.
    database: drizzlePostgres(pool) as unknown as Database,
    pool,
    oneAtATime: (work) => work(),
    close: () => pool.end(),
  }
}
