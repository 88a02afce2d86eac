import { and, eq } from 'drizzle-orm'
import { write } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { dayIn } from '@/lib/day'
import { dueOn } from '@/lib/network/cadence'
import { contacts, touches } from './tables'
import { latestTouch } from './writing'

/**
 * Takes a touch back that was noted by a slip: the day before it counts again, and so does the
 * rhythm from there.
 *
 * @throws NotFound when there is no such touch of this person.
 */
export async function removeTouch(
  userId: UserId,
  id: string,
  { zone }: { zone: string },
): Promise<void> {
  await write(async (tx) => {
    const removed = await tx
      .delete(touches)
      .where(and(eq(touches.userId, userId), eq(touches.id, id)))
      .returning({ contactId: touches.contactId })
    const { contactId } = theOne(removed, 'That touch')
    const its = and(eq(contacts.userId, userId), eq(contacts.id, contactId))
    // Touching the row first also locks it, so that a touch kept at the same time is seen.
    const [contact] = await tx
      .update(contacts)
      .set({ importId: null })
      .where(its)
      .returning({ cadenceDays: contacts.cadenceDays, createdAt: contacts.createdAt })
    if (!contact) return
    const lastTouchOn = await latestTouch(tx, userId, contactId)
    const addedOn = dayIn(zone, contact.createdAt)
    const nextTouchOn = dueOn({ cadenceDays: contact.cadenceDays, lastTouchOn, addedOn })
    await tx.update(contacts).set({ lastTouchOn, nextTouchOn }).where(its)
  })
}
