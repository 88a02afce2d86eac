import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { people } from './tables'

/**
 * Part of a write, and its first: of several that concern the same people each waits for the one
 * before. Nothing changes by it; in one order for all, so that no two wait for each other.
 */
export async function inTurn(tx: Transaction, userIds: readonly UserId[]): Promise<void> {
  for (const id of [...userIds].sort()) {
    await tx.update(people).set({ id }).where(eq(people.id, id))
  }
}
