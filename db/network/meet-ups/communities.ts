import { and, asc, eq } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { changeOwned, insertOnce, removeOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { communities, type NewCommunityRow } from './tables'

export type KeptCommunity = Omit<
  NewCommunityRow,
  'userId' | 'lastVisitOn' | 'createdAt' | 'changedAt'
>
type When = { now: Date }

const what = 'That community'

export async function listCommunities(userId: UserId, { limit }: { limit: number }) {
  return db()
    .select()
    .from(communities)
    .where(eq(communities.userId, userId))
    .orderBy(asc(communities.nextVisitOn), asc(communities.id))
    .limit(limit)
}

/** @throws NotFound when there is no such community of this person. */
export async function getCommunity(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(communities)
    .where(and(eq(communities.userId, userId), eq(communities.id, id)))
    .limit(1)
  return theOne(rows, what)
}

export async function saveCommunity(
  userId: UserId,
  community: KeptCommunity,
  { now }: When,
): Promise<void> {
  await write((tx) => insertOnce(tx, communities, { ...community, userId, createdAt: now }))
}

/** @throws NotFound when there is no such community of this person. */
export async function changeCommunity(
  userId: UserId,
  { id, ...details }: KeptCommunity,
  { now }: When,
): Promise<void> {
  const to = { ...details, changedAt: now }
  await write((tx) => changeOwned(tx, userId, communities, { id, to, what }))
}

/** What happened there stays: a meet-up only forgets whose it was. */
export async function removeCommunity(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, communities, id))
}

/**
 * She was there on a day; when next is not known until she says so.
 *
 * @throws NotFound when there is no such community of this person.
 */
export async function noteVisit(
  userId: UserId,
  id: string,
  { on, now }: When & { on: Day },
): Promise<void> {
  const to = { lastVisitOn: on, nextVisitOn: null, changedAt: now }
  await write((tx) => changeOwned(tx, userId, communities, { id, to, what }))
}

/**
 * The day of the next visit, or of none.
 *
 * @throws NotFound when there is no such community of this person.
 */
export async function saveNextVisit(
  userId: UserId,
  id: string,
  { on, now }: When & { on: Day | null },
): Promise<void> {
  const to = { nextVisitOn: on, changedAt: now }
  await write((tx) => changeOwned(tx, userId, communities, { id, to, what }))
}

/** No next visit, for now. @throws NotFound when there is no such community of this person. */
export async function dropVisit(userId: UserId, id: string, { now }: When): Promise<void> {
  await saveNextVisit(userId, id, { on: null, now })
}

/**
 * Takes back that she was there on a day, or that there is no next visit: it is due as before.
 *
 * @throws NotFound when there is no such community of this person.
 */
export async function takeBackVisit(
  userId: UserId,
  id: string,
  { nextVisitOn, noted, now }: When & { nextVisitOn: Day; noted: Day },
): Promise<void> {
  await write(async (tx) => {
    await changeOwned(tx, userId, communities, { id, to: { nextVisitOn, changedAt: now }, what })
    await tx
      .update(communities)
      .set({ lastVisitOn: null })
      .where(
        and(
          ...[eq(communities.userId, userId), eq(communities.id, id)],
          eq(communities.lastVisitOn, noted),
        ),
      )
  })
}
