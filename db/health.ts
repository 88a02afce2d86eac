import { sql } from 'drizzle-orm'
import { db } from './client'

/** Whether the database answers a trivial question. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await db().select({ one: sql`1` })
    return true
  } catch {
    return false
  }
}
