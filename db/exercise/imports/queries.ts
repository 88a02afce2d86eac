import { and, between, desc, eq, isNull, lt, not, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { workouts } from '../tables'
import { workoutImports } from './tables'

/** @throws NotFound when there is no such file of this person. */
export async function getMovementFile(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(workoutImports)
    .where(and(eq(workoutImports.userId, userId), eq(workoutImports.id, id)))
    .limit(1)
  return theOne(rows, 'That file')
}

/** Files that wait, or are in her list, or were taken back only since then; the last one first. */
export async function listMovementFiles(
  userId: UserId,
  { undoneSince, limit }: { undoneSince: Date; limit: number },
) {
  const { id, fileName, written, createdAt, finishedAt, undoneAt } = workoutImports
  return db()
    .select({ id, fileName, written, createdAt, finishedAt, undoneAt })
    .from(workoutImports)
    .where(
      and(eq(workoutImports.userId, userId), or(isNull(undoneAt), not(lt(undoneAt, undoneSince)))),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/** How many of a file’s workouts are still as they came, and would go with it. */
export async function countMovedAsTheyCame(userId: UserId, fileId: string): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(workouts)
    .where(
      and(
        ...[eq(workouts.userId, userId), eq(workouts.importId, fileId)],
        isNull(workouts.removedAt),
      ),
    )
  return rows[0]?.count ?? 0
}

/** What she has between two days already, as far as it takes to know a repeat. */
export async function listKnownWorkouts(userId: UserId, { from, to }: { from: Day; to: Day }) {
  const { id, kind, minutes, on, startedAt } = workouts
  return db()
    .select({ id, kind, minutes, on, startedAt })
    .from(workouts)
    .where(and(eq(workouts.userId, userId), isNull(workouts.removedAt), between(on, from, to)))
}
