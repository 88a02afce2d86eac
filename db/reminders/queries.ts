import { and, asc, between, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { contacts } from '@/db/network/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { followUps } from './tables'

const listed = {
  id: followUps.id,
  contactId: followUps.contactId,
  contactName: contacts.name,
  what: followUps.what,
  on: followUps.on,
}

export type ListedFollowUp = Awaited<ReturnType<typeof listOpenFollowUps>>[number]

/** One page of what is still open, the earliest day first. */
export async function listOpenFollowUps(
  userId: UserId,
  { after, limit }: { after?: DayCursor; limit: number },
) {
  return listWhere(and(open(userId), after && later(after)), limit)
}

/** What is still open and due by a day, the earliest first. */
export async function listFollowUpsDue(userId: UserId, upTo: Day, { limit }: { limit: number }) {
  return listWhere(and(open(userId), lte(followUps.on, upTo)), limit)
}

/** What is still open from one day to another, the earliest first. */
export async function listFollowUpsBetween(
  userId: UserId,
  { from, to, limit }: { from: Day; to: Day; limit: number },
) {
  return listWhere(and(open(userId), between(followUps.on, from, to)), limit)
}

/** What is still open with one contact, the earliest first. */
export async function listFollowUpsWith(
  userId: UserId,
  contactId: string,
  { limit }: { limit: number },
) {
  return listWhere(and(open(userId), eq(followUps.contactId, contactId)), limit)
}

/** How many are still open; with `upTo`, how many of them are due by that day. */
export async function countOpenFollowUps(userId: UserId, { upTo }: { upTo?: Day } = {}) {
  const rows = await db()
    .select({ count: countAll() })
    .from(followUps)
    .innerJoin(contacts, itsContact)
    .where(and(open(userId), isNull(contacts.removedAt), upTo && lte(followUps.on, upTo)))
  return rows[0]?.count ?? 0
}

async function listWhere(condition: SQL | undefined, limit: number) {
  return db()
    .select(listed)
    .from(followUps)
    .innerJoin(contacts, itsContact)
    .where(and(isNull(contacts.removedAt), condition))
    .orderBy(asc(followUps.on), asc(followUps.id))
    .limit(limit)
}

// People in the trash take what was to be said to them along.
const itsContact = and(eq(contacts.userId, followUps.userId), eq(contacts.id, followUps.contactId))

function open(userId: UserId): SQL | undefined {
  return and(
    ...[eq(followUps.userId, userId), isNull(followUps.doneAt)],
    isNull(followUps.droppedAt),
  )
}

function later({ on, id }: DayCursor): SQL | undefined {
  return or(gt(followUps.on, on), and(eq(followUps.on, on), gt(followUps.id, id)))
}
