import { and, eq, isNull } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'

/** Applications by how far they went and how they stand, counted in SQL. */
export async function countStandings(userId: UserId) {
  return db()
    .select({
      furthestStage: applications.furthestStage,
      ending: applications.ending,
      count: countAll(),
    })
    .from(applications)
    .where(
      and(
        eq(applications.userId, userId),
        isNull(applications.removedAt),
        isNull(applications.archivedAt),
      ),
    )
    .groupBy(applications.furthestStage, applications.ending)
}
