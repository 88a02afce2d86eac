import { and, asc, desc, eq, gte, isNull, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { meetUpPeople } from '../joined-tables'
import { contacts, touches } from '../tables'
import { communities, meetUps } from './tables'

const listed = {
  id: meetUps.id,
  name: meetUps.name,
  on: meetUps.on,
  time: meetUps.time,
  place: meetUps.place,
  notedAt: meetUps.notedAt,
  community: communities.name,
}

export type ListedMeetUp = Awaited<ReturnType<typeof listMeetUpsAhead>>[number]

/** What is still to come, today included, the nearest first. */
export async function listMeetUpsAhead(
  userId: UserId,
  { today, limit }: { today: Day; limit: number },
) {
  return withCommunity(userId)
    .where(and(eq(meetUps.userId, userId), gte(meetUps.on, today)))
    .orderBy(asc(meetUps.on), asc(meetUps.id))
    .limit(limit)
}

/** One page of what has been, the latest day first; `after` is where the page before it ended. */
export async function listMeetUpsBefore(
  userId: UserId,
  { today, after, limit }: { today: Day; after?: DayCursor; limit: number },
) {
  return withCommunity(userId)
    .where(
      and(
        ...[eq(meetUps.userId, userId), lt(meetUps.on, today)],
        after && olderThan({ by: meetUps.on, id: meetUps.id }, { by: after.on, id: after.id }),
      ),
    )
    .orderBy(desc(meetUps.on), desc(meetUps.id))
    .limit(limit)
}

export async function countMeetUps(userId: UserId) {
  const rows = await db()
    .select({ count: countAll() })
    .from(meetUps)
    .where(eq(meetUps.userId, userId))
  return rows[0]?.count ?? 0
}

/** @throws NotFound when there is no such meet-up of this person. */
export async function getMeetUp(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(meetUps)
    .where(and(eq(meetUps.userId, userId), eq(meetUps.id, id)))
    .limit(1)
  return theOne(rows, 'That meet-up')
}

/** Whom she hopes to find there, by name. */
export async function listLookedFor(userId: UserId, meetUpId: string) {
  return db()
    .select({
      id: meetUpPeople.id,
      contactId: contacts.id,
      name: contacts.name,
      company: contacts.company,
    })
    .from(meetUpPeople)
    .innerJoin(contacts, and(eq(contacts.userId, userId), eq(contacts.id, meetUpPeople.contactId)))
    .where(
      and(
        ...[eq(meetUpPeople.userId, userId), eq(meetUpPeople.meetUpId, meetUpId)],
        isNull(contacts.removedAt),
      ),
    )
    .orderBy(asc(contacts.searchText), asc(contacts.id))
}

/** Whom she met there, by name. */
export async function listMetAt(userId: UserId, meetUpId: string) {
  return db()
    .select({ contactId: contacts.id, name: contacts.name, company: contacts.company })
    .from(touches)
    .innerJoin(contacts, and(eq(contacts.userId, userId), eq(contacts.id, touches.contactId)))
    .where(
      and(
        ...[eq(touches.userId, userId), eq(touches.meetUpId, meetUpId)],
        isNull(contacts.removedAt),
      ),
    )
    .orderBy(asc(contacts.searchText), asc(contacts.id))
}

function withCommunity(userId: UserId) {
  return db()
    .select(listed)
    .from(meetUps)
    .leftJoin(
      communities,
      and(eq(communities.userId, userId), eq(communities.id, meetUps.communityId)),
    )
}
