import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { searchText } from '@/lib/search'

/** Rows whose search text holds these words, taken letter by letter: `%` and `_` mean themselves. */
export function containing(column: SQLiteColumn, words: string): SQL {
  return sql`${column} like ${`%${literal(words)}%`} escape '!'`
}

/** Rows whose search text is this name, or goes on after it with another word. */
export function beginningWith(column: SQLiteColumn, name: string): SQL {
  const whole = searchText(name.trim())
  return sql`(${column} = ${whole} or ${column} like ${`${literal(name)} %`} escape '!')`
}

function literal(words: string): string {
  return searchText(words.trim()).replace(/[!%_]/g, '!$&')
}
