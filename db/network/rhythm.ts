import { and, eq, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { contacts } from './tables'

/**
 * When a rhythm speaks up next; null lets it rest until the two are in touch again.
 *
 * @throws NotFound when there is no such contact of this person.
 */
export async function saveNextTouch(userId: UserId, id: string, on: Day | null): Promise<void> {
  await write(async (tx) => {
    const changed = await tx
      .update(contacts)
      .set({ nextTouchOn: on, importId: null })
      .where(and(eq(contacts.userId, userId), eq(contacts.id, id), isNull(contacts.removedAt)))
      .returning({ id: contacts.id })
    theOne(changed, 'That person')
  })
}
