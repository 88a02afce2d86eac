import { eq, isNull, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Edition } from '@/lib/edition'

/** Whether a row is still the edition that something was made from. */
export function isStill(changedAt: SQLiteColumn, basedOn: Edition): SQL {
  return basedOn ? eq(changedAt, basedOn) : isNull(changedAt)
}
