import { and, eq, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { UserId } from '@/lib/account/user-id'
import { NotFound, Refusal } from '@/lib/refusal'
import type { Transaction } from './client'

type OwnedTable = SQLiteTable & { id: SQLiteColumn; userId: SQLiteColumn }

/**
 * Inserts a row whose id the caller made. The same row sent twice is kept once.
 *
 * @returns whether this call made it.
 * @throws NotFound when the id belongs to someone else.
 */
export async function insertOnce<Table extends OwnedTable>(
  tx: Transaction,
  table: Table,
  row: Table['$inferInsert'] & { id: string; userId: UserId },
): Promise<boolean> {
  const made = await tx
    .insert(table)
    .values(row)
    .onConflictDoNothing({ target: table.id })
    .returning({ id: table.id })
  if (made.length > 0) return true
  await refuseUnlessOwned(tx, row.userId, table, row.id)
  return false
}

/** @throws NotFound unless the row exists and is this person's. */
export async function refuseUnlessOwned(
  tx: Transaction,
  userId: UserId,
  table: OwnedTable,
  id: string,
): Promise<void> {
  const found = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.userId, userId), eq(table.id, id)))
    .limit(1)
  if (found.length === 0) throw new NotFound()
}

/** The first row, or a refusal: for reads and writes that name one row. */
export function theOne<Row>(rows: Row[], what?: string): Row {
  const row = rows[0]
  if (row === undefined) throw new NotFound(what)
  return row
}

type Change<Table extends OwnedTable> = {
  id: string
  to: SQLiteUpdateSetSource<Table>
  /** Names the row in a refusal: "That pie". */
  what: string
}

/** @throws NotFound when there is no such row of this person. */
export async function changeOwned<Table extends OwnedTable>(
  tx: Transaction,
  userId: UserId,
  table: Table,
  { id, to, what }: Change<Table>,
): Promise<void> {
  const changed = await tx
    .update(table)
    .set(to)
    .where(and(eq(table.userId, userId), eq(table.id, id)))
    .returning({ id: table.id })
  theOne(changed, what)
}

/** @throws NotFound when there is no such row of this person. */
export async function removeOwned(
  tx: Transaction,
  userId: UserId,
  table: OwnedTable,
  id: string,
): Promise<void> {
  const removed = await tx
    .delete(table)
    .where(and(eq(table.userId, userId), eq(table.id, id)))
    .returning({ id: table.id })
  theOne(removed)
}

type Standing = {
  id: string
  /** What must still hold for it, and the sentence for when it doesn’t. */
  where: (SQL | undefined)[]
  why: string
}

/**
 * Changes a row as it was when this was decided.
 *
 * @throws NotFound when there is no such row of this person.
 * @throws Refusal when what it was decided on no longer holds.
 */
export async function changeStanding<Table extends OwnedTable>(
  tx: Transaction,
  userId: UserId,
  table: Table,
  { id, to, where, why }: Standing & { to: SQLiteUpdateSetSource<Table> },
): Promise<void> {
  const changed = await tx
    .update(table)
    .set(to)
    .where(and(eq(table.userId, userId), eq(table.id, id), ...where))
    .returning({ id: table.id })
  if (changed.length === 0) await refuseStanding(tx, userId, table, { id, why })
}

/** Deletes a row as it was when this was decided. @throws as `changeStanding` does. */
export async function removeStanding(
  tx: Transaction,
  userId: UserId,
  table: OwnedTable,
  { id, where, why }: Standing,
): Promise<void> {
  const removed = await tx
    .delete(table)
    .where(and(eq(table.userId, userId), eq(table.id, id), ...where))
    .returning({ id: table.id })
  if (removed.length === 0) await refuseStanding(tx, userId, table, { id, why })
}

// Nothing was touched: it isn’t there, or isn’t as it was any more.
async function refuseStanding(
  tx: Transaction,
  userId: UserId,
  table: OwnedTable,
  { id, why }: Pick<Standing, 'id' | 'why'>,
): Promise<never> {
  await refuseUnlessOwned(tx, userId, table, id)
  throw new Refusal(why)
}
