import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { drafts } from './tables'

export async function findDraft(userId: UserId, place: string) {
  const rows = await db()
    .select()
    .from(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.place, place)))
    .limit(1)
  return rows[0]
}
