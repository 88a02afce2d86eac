import { and, asc, eq, gte, inArray, isNotNull, lt, lte, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { UserId } from '@/lib/account/user-id'
import { type Database, db, type Transaction, write } from './client'
import { giveRoom, giveUsualRoom, slices } from './many-rows'
import { othersTurn } from './others-turn'

/** A table whose rows a file may have made: they bear its id until somebody changes them. */
type Staged = SQLiteTable & Record<'id' | 'userId' | 'importId' | 'removedAt', SQLiteColumn>

/** Rows changed, or deleted, by one statement, so that nobody else waits long for it. */
const CHANGED_AT_ONCE = 1_000
const ERASED_AT_ONCE = 100

/** Out of sight, and not by her hand: what she puts into the trash is of no file any more. */
export function isStaged({ importId, removedAt }: Staged): SQL | undefined {
  return and(isNotNull(importId), isNotNull(removedAt))
}

/** Part of a write: shows or hides all that bears the id of a file or a run, at once. */
export async function changeStaged<Table extends Staged>(
  tx: Transaction,
  userId: UserId,
  table: Table,
  { madeBy, to }: { madeBy: string; to: SQLiteUpdateSetSource<Table> },
): Promise<void> {
  await giveRoom(tx)
  const made = and(eq(table.userId, userId), eq(table.importId, madeBy))
  // Ranges of ids, since a list of them takes longer to read than the rows take to change.
  for (const ids of slices(await idsOf(tx, table, made), CHANGED_AT_ONCE)) {
    await tx
      .update(table)
      .set(to)
      .where(and(made, gte(table.id, ids[0] ?? ''), lte(table.id, ids.at(-1) ?? '')))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await giveUsualRoom(tx)
}

type Erasing = {
  madeBy?: string
  before?: Date
  /** Fewer where each takes much with it. */
  atOnce?: number
}

/** Deletes what a file or a run has left out of sight, or crashes have; each slice by itself. */
export async function eraseStaged(
  userId: UserId,
  table: Staged,
  { madeBy, before, atOnce = ERASED_AT_ONCE }: Erasing,
): Promise<void> {
  const mine = and(
    ...[eq(table.userId, userId), isStaged(table)],
    madeBy === undefined ? undefined : eq(table.importId, madeBy),
    before === undefined ? undefined : lt(table.removedAt, before),
  )
  for (const ids of slices(await idsOf(db(), table, mine), atOnce)) {
    await write(async (tx) => {
      await tx.delete(table).where(and(mine, inArray(table.id, ids)))
    })
    await othersTurn()
  }
}

async function idsOf(
  reader: Database | Transaction,
  table: Staged,
  which: SQL | undefined,
): Promise<string[]> {
  const rows = await reader.select({ id: table.id }).from(table).where(which).orderBy(asc(table.id))
  return rows.map(({ id }) => String(id))
}
