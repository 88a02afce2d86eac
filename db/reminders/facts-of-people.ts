import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { contacts } from '@/db/network/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { followUps } from './tables'

type Wanted = { to: Day; limit: number }

/** What she has planned with people, up to a day. */
export function listFollowUps(userId: UserId, { to, limit }: Wanted) {
  return db()
    .select({
      id: followUps.id,
      contactId: followUps.contactId,
      contactName: contacts.name,
      what: followUps.what,
      on: followUps.on,
      changedAt: followUps.changedAt,
      createdAt: followUps.createdAt,
    })
    .from(followUps)
    .innerJoin(contacts, and(eq(contacts.userId, userId), eq(contacts.id, followUps.contactId)))
    .where(
      and(
        ...[eq(followUps.userId, userId), isNull(followUps.doneAt), isNull(followUps.droppedAt)],
        ...[isNull(contacts.removedAt), lte(followUps.on, to)],
      ),
    )
    .orderBy(asc(followUps.on), asc(followUps.id))
    .limit(limit)
}

/** Whom she would be in touch with by a day, and since when it is that day. */
export async function listCadences(userId: UserId, { to, limit }: Wanted) {
  const rows = await db()
    .select({
      id: contacts.id,
      contactName: contacts.name,
      on: contacts.nextTouchOn,
      lastTouchOn: contacts.lastTouchOn,
      changedAt: contacts.changedAt,
      createdAt: contacts.createdAt,
    })
    .from(contacts)
    .where(
      and(
        ...[eq(contacts.userId, userId), isNull(contacts.removedAt)],
        ...[isNotNull(contacts.nextTouchOn), lte(contacts.nextTouchOn, to)],
      ),
    )
    .orderBy(asc(contacts.nextTouchOn), asc(contacts.id))
    .limit(limit)
  return rows.flatMap(({ on, lastTouchOn, ...row }) =>
    on ? [{ ...row, on, changedAt: laterOf(row.changedAt ?? row.createdAt, lastTouchOn) }] : [],
  )
}

// A touch moves a cadence without changing the card, and its calendar should hear of that too.
function laterOf(changedAt: Date, touchedOn: Day | null): Date {
  const touchedAt = touchedOn ? Date.parse(`${touchedOn}T00:00:00Z`) : 0
  return new Date(Math.max(changedAt.getTime(), touchedAt))
}
