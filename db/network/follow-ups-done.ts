import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { followUps } from '@/db/reminders/tables'
import type { UserId } from '@/lib/account/user-id'

/** How many of one person’s are looked back on. */
const MOST = 200

/** What she came back to somebody with, the last of it first. */
export async function listFollowUpsDone(userId: UserId, contactId: string) {
  return db()
    .select({ id: followUps.id, what: followUps.what, doneAt: followUps.doneAt })
    .from(followUps)
    .where(
      and(
        ...[eq(followUps.userId, userId), eq(followUps.contactId, contactId)],
        isNotNull(followUps.doneAt),
      ),
    )
    .orderBy(desc(followUps.doneAt), desc(followUps.id))
    .limit(MOST)
}
