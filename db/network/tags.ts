import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm'
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
  const rows = await db()
    .selectDistinct({ tag: contactTags.tag })
    .from(contactTags)
    .innerJoin(
      contacts,
      and(eq(contacts.userId, contactTags.userId), eq(contacts.id, contactTags.contactId)),
    )
    .where(and(eq(contactTags.userId, userId), isNull(contacts.removedAt)))
    .orderBy(asc(contactTags.tag))
    .limit(MOST)
  return rows.map(({ tag }) => tag)
}
