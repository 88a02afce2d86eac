import { and, asc, desc, eq, gt, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { containing } from '@/db/containing'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { DayCursor } from '@/lib/day-cursor'
import type { ContactFilter } from '@/lib/network/filter'
import { contacts, touches } from './tables'

const listed = {
  id: contacts.id,
  name: contacts.name,
  company: contacts.company,
  cadenceDays: contacts.cadenceDays,
  lastTouchOn: contacts.lastTouchOn,
  createdAt: contacts.createdAt,
}

/** One page of people by name; `after` is the person the page before ended with. */
export async function listContacts(
  userId: UserId,
  { after, limit, ...filter }: ContactFilter & { after?: string; limit: number },
) {
  const place = after ? await findPlace(userId, after) : undefined
  return db()
    .select(listed)
    .from(contacts)
    .where(and(matching(userId, filter), place && behind(place)))
    .orderBy(asc(contacts.searchText), asc(contacts.id))
    .limit(limit)
}

export async function countContacts(userId: UserId, filter: ContactFilter = {}) {
  const rows = await db()
    .select({ count: countAll() })
    .from(contacts)
    .where(matching(userId, filter))
  return rows[0]?.count ?? 0
}

/** @throws NotFound when there is no such contact of this person. */
export async function getContact(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(contacts)
    .where(and(eq(contacts.userId, userId), eq(contacts.id, id)))
    .limit(1)
  return theOne(rows, 'That person')
}

/** The touches with one contact, the last one first. */
export async function listTouches(
  userId: UserId,
  contactId: string,
  { after, limit }: { after?: DayCursor; limit: number },
) {
  return db()
    .select()
    .from(touches)
    .where(
      and(
        eq(touches.userId, userId),
        eq(touches.contactId, contactId),
        after && olderThan({ by: touches.on, id: touches.id }, { by: after.on, id: after.id }),
      ),
    )
    .orderBy(desc(touches.on), desc(touches.id))
    .limit(limit)
}

async function findPlace(userId: UserId, id: string) {
  const rows = await db()
    .select({ searchText: contacts.searchText, id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), eq(contacts.id, id)))
    .limit(1)
  return rows[0]
}

function matching(userId: UserId, { search }: ContactFilter): SQL | undefined {
  return and(
    eq(contacts.userId, userId),
    search ? containing(contacts.searchText, search) : undefined,
  )
}

function behind({ searchText, id }: { searchText: string; id: string }): SQL | undefined {
  return or(
    gt(contacts.searchText, searchText),
    and(eq(contacts.searchText, searchText), gt(contacts.id, id)),
  )
}

/** The people it has been quiet with the longest; those never written to come first. */
export async function listQuietContacts(userId: UserId, limit: number) {
  return (
    db()
      .select({
        id: contacts.id,
        name: contacts.name,
        company: contacts.company,
        lastTouchOn: contacts.lastTouchOn,
      })
      .from(contacts)
      .where(eq(contacts.userId, userId))
      // The engines disagree on where nulls stand, so none is left.
      .orderBy(sql`coalesce(${contacts.lastTouchOn}, '')`, asc(contacts.id))
      .limit(limit)
  )
}
