import { sql } from 'drizzle-orm'
import type { Transaction } from './client'
import { engine } from './columns'

/** With SQLite’s usual room the pages of ten thousand rows go in and out several times each. */
const ROOMY_KB = 32_000
const USUAL_KB = 2_000

/** Part of a write of many rows: room for them in memory. PostgreSQL sees to its own. */
export async function giveRoom(tx: Transaction): Promise<void> {
  await setRoom(tx, ROOMY_KB)
}

/** The end of it: the usual room is enough again. */
export async function giveUsualRoom(tx: Transaction): Promise<void> {
  await setRoom(tx, USUAL_KB)
}

/** A list in parts of at most so many, each for one statement. */
export function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

async function setRoom(tx: Transaction, kilobytes: number): Promise<void> {
  if (engine === 'sqlite') await tx.run(sql.raw(`pragma cache_size = -${kilobytes}`))
}
