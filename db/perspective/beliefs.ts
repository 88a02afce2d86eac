import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import { recoveries, rejections } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import type { InstantCursor } from '@/lib/instant-cursor'
import type { RatedTwice } from '@/lib/perspective/shifts'
import type { Sealed } from '@/lib/sealed'
import { pies, thoughtRecords } from './tables'

/** A belief that was rated, whether in a thought record or in a pie. */
export type Belief = {
  id: string
  kind: 'thought' | 'pie'
  words: Sealed
  beliefBefore: number
  beliefAfter: number | null
  createdAt: Date
  recoveryId: string
  company: string
}

type Page = { after?: InstantCursor; limit: number }

const sources = [
  { kind: 'thought', table: thoughtRecords, words: thoughtRecords.thought },
  { kind: 'pie', table: pies, words: pies.belief },
] as const

/** Beliefs of both kinds, the newest first; `after` is where the page before ended. */
export async function listBeliefs(userId: UserId, page: Page): Promise<Belief[]> {
  const found = await Promise.all(sources.map((source) => listFrom(userId, source, page)))
  return found.flat().sort(newestFirst).slice(0, page.limit)
}

/** How many there are of each kind. */
export async function countBeliefs(userId: UserId) {
  const [thoughts, shared] = await Promise.all(
    sources.map(({ table }) =>
      db()
        .select({ count: countAll() })
        .from(table)
        .innerJoin(recoveries, eq(recoveries.id, table.recoveryId))
        .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
        .innerJoin(applications, eq(applications.id, rejections.applicationId))
        .where(and(eq(table.userId, userId), isNull(applications.removedAt))),
    ),
  )
  return { thoughts: thoughts?.[0]?.count ?? 0, pies: shared?.[0]?.count ?? 0 }
}

/** The beliefs that were rated a second time, added up; see `lib/perspective/shifts.ts`. */
export async function sumRatings(userId: UserId): Promise<RatedTwice> {
  const sums = await Promise.all(
    sources.map(({ table }) =>
      db()
        .select({
          count: countAll(),
          before: sql<number>`coalesce(sum(${table.beliefBefore}), 0)`.mapWith(Number),
          after: sql<number>`coalesce(sum(${table.beliefAfter}), 0)`.mapWith(Number),
        })
        .from(table)
        .innerJoin(recoveries, eq(recoveries.id, table.recoveryId))
        .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
        .innerJoin(applications, eq(applications.id, rejections.applicationId))
        .where(
          and(
            eq(table.userId, userId),
            isNotNull(table.beliefAfter),
            isNull(applications.removedAt),
          ),
        ),
    ),
  )
  return sums.flat().reduce(
    (sum, { count, before, after }) => ({
      count: sum.count + count,
      before: sum.before + before,
      after: sum.after + after,
    }),
    { count: 0, before: 0, after: 0 },
  )
}

async function listFrom(
  userId: UserId,
  { kind, table, words }: (typeof sources)[number],
  { after, limit }: Page,
): Promise<Belief[]> {
  const { id, beliefBefore, beliefAfter, createdAt, recoveryId } = table
  const rows = await db()
    .select({ id, words, beliefBefore, beliefAfter, createdAt, recoveryId, ...company })
    .from(table)
    .innerJoin(recoveries, eq(recoveries.id, recoveryId))
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(table.userId, userId), isNull(applications.removedAt)],
        after && olderThan({ by: createdAt, id }, { by: after.at, id: after.id }),
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
  return rows.map((row) => ({ ...row, kind }))
}

const company = { company: applications.company }

// As the databases order them: by instant, then by id.
function newestFirst(one: Belief, other: Belief): number {
  return (
    other.createdAt.getTime() - one.createdAt.getTime() ||
    (other.id > one.id ? 1 : other.id < one.id ? -1 : 0)
  )
}
