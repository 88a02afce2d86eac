import { and, desc, eq, gte, isNotNull, isNull } from 'drizzle-orm'
import { db, type Transaction, write } from '@/db/client'
import { insertOnce, refuseUnlessOwned, theOne } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import { countTowards } from '@/db/recovery/writing'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { Mood } from '@/lib/mood/words'
import { Refusal } from '@/lib/refusal'
import type { KeptWorkout } from './commands'
import { type NewWalkRow, walks, workouts } from './tables'

const WHAT = 'That walk'

/** The walk that is under way, or null. */
export async function findWalk(userId: UserId) {
  const rows = await db().select().from(walks).where(eq(walks.userId, userId)).limit(1)
  return rows[0] ?? null
}

/** The walk that has ended since an instant, if it was begun since a day: the last one, or null. */
export async function findWalkedSince(
  userId: UserId,
  { since, from }: { since: Date; from: Day },
): Promise<{ id: string; minutes: number } | null> {
  const { id, minutes, on, startedAt, importId, createdAt, removedAt } = workouts
  const rows = await db()
    .select({ id, minutes })
    .from(workouts)
    .where(
      and(
        ...[eq(workouts.userId, userId), isNull(removedAt), gte(on, from)],
        ...[isNull(importId), isNotNull(startedAt), gte(createdAt, since)],
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(1)
  return rows[0] ?? null
}

/**
 * A walk begins. The same one begun twice has begun once.
 *
 * @throws Refusal when another one is under way.
 * @throws NotFound when it belongs to a recovery that is not this person's.
 */
export async function saveWalk(userId: UserId, walk: Omit<NewWalkRow, 'userId'>): Promise<void> {
  await write(async (tx) => {
    if (walk.recoveryId) await refuseUnlessOwned(tx, userId, recoveries, walk.recoveryId)
    await tx
      .insert(walks)
      .values({ ...walk, userId })
      .onConflictDoNothing()
    const [running] = await tx.select({ id: walks.id }).from(walks).where(eq(walks.userId, userId))
    if (running?.id !== walk.id)
      throw new Refusal('A walk is under way already. Reload the page to see it.')
  })
}

type Walked = Pick<KeptWorkout, 'kind' | 'minutes' | 'on'> & { id: string; moodAfter: Mood | null }

/**
 * A walk has ended: it becomes a workout of the same id, and counts for the step it was begun for.
 * Said twice it is one.
 *
 * @throws NotFound when there was no such walk of this person.
 */
export async function saveWalked(
  userId: UserId,
  { id, ...walked }: Walked,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    const [walk] = await tx.delete(walks).where(its(userId, id)).returning()
    if (!walk) {
      await refuseUnlessOwned(tx, userId, workouts, id)
      await addMoodAfter(tx, userId, { id, moodAfter: walked.moodAfter, now })
      return
    }
    const { recoveryId, moodBefore, startedAt } = walk
    const workout = { id, ...walked, recoveryId, moodBefore, startedAt }
    await insertOnce(tx, workouts, { ...workout, userId, createdAt: now })
    await countTowards(tx, userId, { step: 'exercise', recoveryId, now })
  })
}

// Ended in one tab, and how it was said in another.
async function addMoodAfter(
  tx: Transaction,
  userId: UserId,
  { id, moodAfter, now }: Pick<Walked, 'id' | 'moodAfter'> & { now: Date },
): Promise<void> {
  if (moodAfter === null) return
  await tx
    .update(workouts)
    .set({ moodAfter, changedAt: now })
    .where(and(eq(workouts.userId, userId), eq(workouts.id, id), isNull(workouts.moodAfter)))
}

/** A walk that is not to be kept. @throws NotFound when there is no such walk of this person. */
export async function dropWalk(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    theOne(await tx.delete(walks).where(its(userId, id)).returning({ id: walks.id }), WHAT)
  })
}

function its(userId: UserId, id: string) {
  return and(eq(walks.userId, userId), eq(walks.id, id))
}
