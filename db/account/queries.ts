import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { personKeys } from './tables'

/** The wrapped key to a person's words, for work that happens outside a request. */
export async function getWrappedKey(userId: UserId) {
  const rows = await db()
    .select({ keyId: personKeys.keyId, wrapped: personKeys.wrapped })
    .from(personKeys)
    .where(eq(personKeys.userId, userId))
  return theOne(rows, 'That key')
}
