import { and, eq, lt, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { DayCursor } from '@/lib/day-cursor'

/** Rows behind a place in a list ordered by day and id, the newest first. */
export function olderThan(
  table: { on: SQLiteColumn; id: SQLiteColumn },
  { on, id }: DayCursor,
): SQL | undefined {
  return or(lt(table.on, on), and(eq(table.on, on), lt(table.id, id)))
}
