import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import type { Day } from '@/lib/day'
import type { Sealed } from '@/lib/sealed'

/** Which engine this process speaks to, decided once by `DATABASE_URL`. */
export const engine = process.env.DATABASE_URL ? 'postgres' : 'sqlite'

const sqliteWords = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  int: (name: string) => sqlite.integer(name),
  flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  instant: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  json: (name: string) => sqlite.text(name, { mode: 'json' }),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
}

const postgresWords = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  int: (name: string) => pg.integer(name),
  flag: (name: string) => pg.boolean(name),
  instant: (name: string) => pg.timestamp(name, { mode: 'date', precision: 3, withTimezone: true }),
  json: (name: string) => pg.jsonb(name),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
}

// The first of the two casts: both dialects build the same columns under the same names, and the
// schema test compares the two migration folders, so SQLite's types stand for both.
const words = (engine === 'postgres' ? postgresWords : sqliteWords) as typeof sqliteWords

export const { table, text, int, flag, instant, json, index, uniqueIndex } = words

/** A calendar day in the person's own zone, as `YYYY-MM-DD`, which sorts and compares as text. */
export function day(name: string) {
  return text(name).$type<Day>()
}

/** Private words; the brand keeps plain text out and keeps sealed text off the screen. */
export function sealed(name: string) {
  return text(name).$type<Sealed>()
}

/** `count(*)` as a number: PostgreSQL's driver answers bigints as text. */
export function countAll() {
  return sql<number>`count(*)`.mapWith(Number)
}

export { getTableColumns, getTableName }
