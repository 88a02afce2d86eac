import { asc, eq } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { insertOnce, removeOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { savedViews } from './tables'

type View = Pick<typeof savedViews.$inferInsert, 'id' | 'name' | 'query'>

/** The views she has saved, the first one first. */
export async function listViews(userId: UserId) {
  return db()
    .select()
    .from(savedViews)
    .where(eq(savedViews.userId, userId))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
}

export async function saveView(userId: UserId, view: View, { now }: { now: Date }): Promise<void> {
  await write((tx) => insertOnce(tx, savedViews, { ...view, userId, createdAt: now }))
}

/** @throws NotFound when there is no such view of this person. */
export async function removeView(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, savedViews, id))
}
