import { and, asc, between, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { InstantCursor } from '@/lib/instant-cursor'
import { moods } from './tables'

const listed = {
  id: moods.id,
  mood: moods.mood,
  words: moods.words,
  note: moods.note,
  on: moods.on,
  at: moods.at,
  changedAt: moods.changedAt,
}

/** One page of the list, the newest first; `after` is where the page before it ended. */
export async function listMoods(
  userId: UserId,
  { after, limit }: { after?: InstantCursor; limit: number },
) {
  return db()
    .select(listed)
    .from(moods)
    .where(
      and(
        eq(moods.userId, userId),
        after && olderThan({ by: moods.at, id: moods.id }, { by: after.at, id: after.id }),
      ),
    )
    .orderBy(desc(moods.at), desc(moods.id))
    .limit(limit)
}

export async function countMoods(userId: UserId) {
  const rows = await db().select({ count: countAll() }).from(moods).where(eq(moods.userId, userId))
  return rows[0]?.count ?? 0
}

export async function findLatestMood(userId: UserId) {
  const rows = await listMoods(userId, { limit: 1 })
  return rows[0]
}

/** Between two days, both counted: each day that has moods, how many, and their middle. */
export async function listMoodsByDay(userId: UserId, { from, to }: { from: Day; to: Day }) {
  return db()
    .select({
      on: moods.on,
      count: countAll(),
      average: sql<number>`avg(${moods.mood})`.mapWith(Number),
    })
    .from(moods)
    .where(and(eq(moods.userId, userId), between(moods.on, from, to)))
    .groupBy(moods.on)
    .orderBy(asc(moods.on))
}
