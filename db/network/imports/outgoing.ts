import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { contacts, contactTags } from '../tables'

/** Whom a page ended with: people go out by name. */
export type OutgoingPlace = { searchText: string; id: string }

/** One page of her people with all that is known of them, as they are taken along. */
export async function listOutgoing(
  userId: UserId,
  { after, limit }: { after?: OutgoingPlace; limit: number },
) {
  const { searchText, id } = contacts
  const behind =
    after &&
    or(gt(searchText, after.searchText), and(eq(searchText, after.searchText), gt(id, after.id)))
  const rows = await db()
    .select()
    .from(contacts)
    .where(and(eq(contacts.userId, userId), isNull(contacts.removedAt), behind))
    .orderBy(asc(searchText), asc(id))
    .limit(limit)
  const tags = await tagsOf(
    userId,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ ...row, tags: tags.get(row.id) ?? [] }))
}

async function tagsOf(userId: UserId, ids: string[]): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>()
  if (ids.length === 0) return tags
  const { contactId, tag } = contactTags
  const rows = await db()
    .select({ contactId, tag })
    .from(contactTags)
    .where(and(eq(contactTags.userId, userId), inArray(contactId, ids)))
    .orderBy(asc(tag))
  for (const row of rows) tags.set(row.contactId, [...(tags.get(row.contactId) ?? []), row.tag])
  return tags
}
