import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/account/tables'
import { db, type Transaction } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { pairSides, pairWaves } from './tables'

export type Partner = Awaited<ReturnType<typeof listPartners>>[number]

/**
 * Whoever she searches side by side with, the first one first. Both sides have to be open: a pair
 * that either of them has ended is none, and with it goes the one way to the other’s week.
 */
export async function listPartners(userId: UserId) {
  return partnersWhere(userId).orderBy(asc(pairSides.createdAt), asc(pairSides.id))
}

/** @throws NotFound when this person has no such pair, or either of the two has ended it. */
export async function getPartner(userId: UserId, pairId: string) {
  return theOne(await partnersWhere(userId, pairId), 'That')
}

/** The last wave of the other since an instant, if there was one. */
export async function findWave(
  userId: UserId,
  { pairId, partnerId }: Pick<Partner, 'pairId' | 'partnerId'>,
  since: Date,
) {
  const rows = await db()
    .select({ createdAt: pairWaves.createdAt })
    .from(pairWaves)
    .innerJoin(
      pairSides,
      and(
        ...[eq(pairSides.userId, userId), eq(pairSides.pairId, pairWaves.pairId)],
        ...[eq(pairSides.partnerId, pairWaves.userId), isNull(pairSides.endedAt)],
      ),
    )
    .where(
      and(
        ...[eq(pairWaves.userId, partnerId), eq(pairWaves.pairId, pairId)],
        gte(pairWaves.createdAt, since),
      ),
    )
    .orderBy(desc(pairWaves.createdAt))
    .limit(1)
  return rows[0]
}

/** Whether she has waved herself since an instant. */
export async function hasWaved(userId: UserId, pairId: string, since: Date): Promise<boolean> {
  const rows = await db()
    .select({ id: pairWaves.id })
    .from(pairWaves)
    .where(
      and(
        ...[eq(pairWaves.userId, userId), eq(pairWaves.pairId, pairId)],
        gte(pairWaves.createdAt, since),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** Whether the two have a pair that neither has ended; with `pairId`, whether it is this one. */
export async function areSideBySide(
  reader: Pick<Transaction, 'select'>,
  userId: UserId,
  { partnerId, pairId }: { partnerId: UserId; pairId?: string },
): Promise<boolean> {
  const rows = await reader
    .select({ id: pairSides.id })
    .from(pairSides)
    .where(
      and(
        ...[eq(pairSides.userId, userId), eq(pairSides.partnerId, partnerId)],
        isNull(pairSides.endedAt),
        pairId === undefined ? undefined : eq(pairSides.pairId, pairId),
      ),
    )
    .limit(1)
  return rows.length > 0
}

function partnersWhere(userId: UserId, pairId?: string) {
  const other = alias(pairSides, 'other')
  return db()
    .select({
      pairId: pairSides.pairId,
      partnerId: pairSides.partnerId,
      name: people.name,
      zone: people.zone,
      since: pairSides.createdAt,
    })
    .from(pairSides)
    .innerJoin(
      other,
      and(
        ...[eq(other.userId, pairSides.partnerId), eq(other.pairId, pairSides.pairId)],
        ...[eq(other.partnerId, userId), isNull(other.endedAt)],
      ),
    )
    .innerJoin(people, eq(people.id, pairSides.partnerId))
    .where(
      and(
        ...[eq(pairSides.userId, userId), isNull(pairSides.endedAt)],
        pairId === undefined ? undefined : eq(pairSides.pairId, pairId),
      ),
    )
    .$dynamic()
}
