import { and, eq, lt, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** Rows behind a place in a list ordered by one column and then by id, the newest first. */
export function olderThan<By>(
  columns: { by: SQLiteColumn; id: SQLiteColumn },
  place: { by: By; id: string },
): SQL | undefined {
  return or(lt(columns.by, place.by), and(eq(columns.by, place.by), lt(columns.id, place.id)))
}
