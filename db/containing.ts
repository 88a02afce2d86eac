import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { searchText } from '@/lib/search'

/** Rows whose search text holds these words, taken letter by letter: `%` and `_` mean themselves. */
export function containing(column: SQLiteColumn, words: string): SQL {
  const literal = searchText(words.trim()).replace(/[!%_]/g, '!$&')
  return sql`${column} like ${`%${literal}%`} escape '!'`
}
