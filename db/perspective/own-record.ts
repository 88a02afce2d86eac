import { and, eq, gte, isNull, sql } from 'drizzle-orm'
import { interviews } from '@/db/applications/interviews/tables'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { type OwnRecord, ownRecord } from '@/lib/perspective/own-record'

/** A person's own road so far, as counts. What is archived counts; what is in the trash doesn't. */
export async function readOwnRecord(userId: UserId): Promise<OwnRecord> {
  const [standings, secondRounds] = await Promise.all([
    listStandings(userId),
    countSecondRounds(userId),
  ])
  return ownRecord(standings, secondRounds)
}

async function listStandings(userId: UserId) {
  return db()
    .select({
      furthestStage: applications.furthestStage,
      ending: applications.ending,
      count: countAll(),
      since: sql<Day | null>`min(coalesce(${applications.appliedOn}, ${applications.beganOn}))`,
    })
    .from(applications)
    .where(and(eq(applications.userId, userId), isNull(applications.removedAt)))
    .groupBy(applications.furthestStage, applications.ending)
}

async function countSecondRounds(userId: UserId): Promise<number> {
  const rows = await db()
    .select({ count: sql<number>`count(distinct ${applications.id})`.mapWith(Number) })
    .from(interviews)
    .innerJoin(applications, eq(applications.id, interviews.applicationId))
    .where(
      and(
        eq(interviews.userId, userId),
        eq(applications.userId, userId),
        gte(interviews.round, 2),
        isNull(applications.removedAt),
      ),
    )
  return rows[0]?.count ?? 0
}
