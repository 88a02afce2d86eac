import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll, getTableColumns } from '@/db/columns'
import { containing } from '@/db/containing'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { companyKey } from '@/lib/network/company-key'
import type { ContactFilter } from '@/lib/network/filter'
import { meetUps } from './meet-ups/tables'
import { contacts, contactTags, touches } from './tables'

const listed = {
  id: contacts.id,
  name: contacts.name,
  company: contacts.company,
  tie: contacts.tie,
  lastTouchOn: contacts.lastTouchOn,
  nextTouchOn: contacts.nextTouchOn,
}

/** The filter of the list, with the day by which somebody has to be due. */
type Wanted = Omit<ContactFilter, 'isDue'> & { dueBy?: Day }

/** One page of people by name; `after` is the person the page before ended with. */
export async function listContacts(
  userId: UserId,
  { after, limit, ...filter }: Wanted & { after?: string; limit: number },
) {
  const place = after ? await findPlace(userId, after) : undefined
  return (
    db()
      .select(listed)
      .from(contacts)
      .where(and(matching(userId, filter), place && behind(place)))
      // Nobody listed is in the trash; by naming it, PostgreSQL sees that the index is in this order.
      .orderBy(asc(contacts.removedAt), asc(contacts.searchText), asc(contacts.id))
      .limit(limit)
  )
}

export async function countContacts(userId: UserId, filter: Wanted = {}) {
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
    .where(and(eq(contacts.userId, userId), eq(contacts.id, id), isNull(contacts.removedAt)))
    .limit(1)
  return theOne(rows, 'That person')
}

/** The touches with one contact, the last one first, each with the meet-up it happened at. */
export async function listTouches(
  userId: UserId,
  contactId: string,
  { after, limit }: { after?: DayCursor; limit: number },
) {
  return db()
    .select({ ...getTableColumns(touches), meetUp: meetUps.name })
    .from(touches)
    .leftJoin(meetUps, and(eq(meetUps.userId, touches.userId), eq(meetUps.id, touches.meetUpId)))
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

function matching(userId: UserId, { search, tie, tag, company, dueBy }: Wanted): SQL | undefined {
  return and(
    ...[eq(contacts.userId, userId), isNull(contacts.removedAt)],
    search ? containing(contacts.searchText, search) : undefined,
    tie ? eq(contacts.tie, tie) : undefined,
    tag ? inArray(contacts.id, tagged(userId, tag)) : undefined,
    company ? eq(contacts.companyKey, companyKey(company) ?? '') : undefined,
    dueBy ? lte(contacts.nextTouchOn, dueBy) : undefined,
  )
}

function tagged(userId: UserId, tag: string) {
  return db()
    .select({ id: contactTags.contactId })
    .from(contactTags)
    .where(and(eq(contactTags.userId, userId), eq(contactTags.tag, tag)))
}

function behind({ searchText, id }: { searchText: string; id: string }): SQL | undefined {
  // Whoever has that name or a later one: by this the index is entered there and not at its start.
  return and(
    gte(contacts.searchText, searchText),
    or(gt(contacts.searchText, searchText), gt(contacts.id, id)),
  )
}
