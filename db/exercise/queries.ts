import { and, between, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { type Felt, lengthBounds, type WorkoutLength } from '@/lib/exercise/lift'
import type { Moved } from '@/lib/exercise/week'
import { workouts } from './tables'

/** `recoveryId` asks for the movement of one recovery alone. */
export type WorkoutFilter = { recoveryId?: string }

const listed = {
  id: workouts.id,
  kind: workouts.kind,
  minutes: workouts.minutes,
  on: workouts.on,
  moodBefore: workouts.moodBefore,
  moodAfter: workouts.moodAfter,
  called: workouts.called,
  effort: workouts.effort,
  distance: workouts.distance,
  climb: workouts.climb,
}

/** One page of the list, the latest day first; `after` is where the page before it ended. */
export async function listWorkouts(
  userId: UserId,
  { after, limit, ...filter }: WorkoutFilter & { after?: DayCursor; limit: number },
) {
  return db()
    .select(listed)
    .from(workouts)
    .where(
      and(
        matching(userId, filter),
        after && olderThan({ by: workouts.on, id: workouts.id }, { by: after.on, id: after.id }),
      ),
    )
    .orderBy(desc(workouts.on), desc(workouts.id))
    .limit(limit)
}

export async function countWorkouts(userId: UserId, filter: WorkoutFilter = {}) {
  const rows = await db()
    .select({ count: countAll() })
    .from(workouts)
    .where(matching(userId, filter))
  return rows[0]?.count ?? 0
}

/** @throws NotFound when there is no such workout of this person. */
export async function getWorkout(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(workouts)
    .where(and(matching(userId, {}), eq(workouts.id, id)))
    .limit(1)
  return theOne(rows, 'That workout')
}

/** Last time's, if there was one. */
export async function findLatestWorkout(userId: UserId) {
  const rows = await listWorkouts(userId, { limit: 1 })
  return rows[0]
}

/** What was moved between two days, both counted, a row for each day and each effort. */
export async function sumMinutesByDay(
  userId: UserId,
  { from, to }: { from: Day; to: Day },
): Promise<Moved[]> {
  return db()
    .select({
      on: workouts.on,
      effort: workouts.effort,
      minutes: sql<number>`sum(${workouts.minutes})`.mapWith(Number),
    })
    .from(workouts)
    .where(and(matching(userId, {}), between(workouts.on, from, to)))
    .groupBy(workouts.on, workouts.effort)
}

/** How often which change of mood went with what kind and length; a row for each combination. */
export async function countLifts(userId: UserId): Promise<Felt[]> {
  const { short, middling } = lengthBounds
  const length = sql<WorkoutLength>`case when ${workouts.minutes} <= ${sql.raw(String(short))} then 'short' when ${workouts.minutes} <= ${sql.raw(String(middling))} then 'middling' else 'long' end`
  const rows = await db()
    .select({
      kind: workouts.kind,
      length,
      before: workouts.moodBefore,
      after: workouts.moodAfter,
      count: countAll(),
    })
    .from(workouts)
    .where(
      and(matching(userId, {}), ...[isNotNull(workouts.moodBefore), isNotNull(workouts.moodAfter)]),
    )
    .groupBy(workouts.kind, length, workouts.moodBefore, workouts.moodAfter)
  return rows.flatMap(({ before, after, ...row }) =>
    before && after ? [{ ...row, before, after }] : [],
  )
}

function matching(userId: UserId, { recoveryId }: WorkoutFilter): SQL | undefined {
  return and(
    ...[eq(workouts.userId, userId), isNull(workouts.removedAt)],
    recoveryId ? eq(workouts.recoveryId, recoveryId) : undefined,
  )
}
