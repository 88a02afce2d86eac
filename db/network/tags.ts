import { and, asc, eq, exists, inArray, isNull, notInArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Transaction } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { contacts, contactTags } from './tables'

/** How many tags are suggested. */
const MOST = 100

/** Part of a write: somebody has exactly these tags. */
export async function writeContactTags(
  tx: Transaction,
  userId: UserId,
  { contactId, tags }: { contactId: string; tags: string[] },
): Promise<void> {
  const its = and(eq(contactTags.userId, userId), eq(contactTags.contactId, contactId))
  await tx.delete(contactTags).where(and(its, notInArray(contactTags.tag, tags)))
  if (tags.length === 0) return
  await tx
    .insert(contactTags)
    .values(tags.map((tag) => ({ id: v7(), userId, contactId, tag })))
    .onConflictDoNothing()
}

/** The tags of some people, in the order of the alphabet. */
export async function listContactTags(userId: UserId, contactIds: string[]) {
  return db()
    .select({ contactId: contactTags.contactId, tag: contactTags.tag })
    .from(contactTags)
    .where(and(eq(contactTags.userId, userId), inArray(contactTags.contactId, contactIds)))
    .orderBy(asc(contactTags.tag))
}

/** The tags in use, for suggestions and for the list’s filter. */
export async function listContactTagsInUse(userId: UserId): Promise<string[]> {
  const known = db()
    .selectDistinct({ tag: contactTags.tag })
    .from(contactTags)
    .where(eq(contactTags.userId, userId))
    .as('known')
  // One of those who have it is enough: going through all of them takes as long as they are many.
  const onSomebody = db()
    .select({ id: contactTags.id })
    .from(contactTags)
    .innerJoin(
      contacts,
      and(eq(contacts.userId, contactTags.userId), eq(contacts.id, contactTags.contactId)),
    )
    .where(
      and(
        ...[eq(contactTags.userId, userId), eq(contactTags.tag, known.tag)],
        isNull(contacts.removedAt),
      ),
    )
  const rows = await db()
    .select({ tag: known.tag })
    .from(known)
    .where(exists(onSomebody))
    .orderBy(asc(known.tag))
    .limit(MOST)
  return rows.map(({ tag }) => tag)
}
