import { and, asc, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { containing } from '@/db/containing'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Stage } from '@/lib/applications/words'
import type { InstantCursor } from '@/lib/instant-cursor'
import { applicationEvents, applications } from './tables'

export type ApplicationFilter = { search?: string; stage?: Stage; archived?: boolean }

const listed = {
  id: applications.id,
  company: applications.company,
  role: applications.role,
  stage: applications.stage,
  furthestStage: applications.furthestStage,
  ending: applications.ending,
  stageSince: applications.stageSince,
  touchedAt: applications.touchedAt,
}

/** One page of the list, the last touched first; `after` is where the page before it ended. */
export async function listApplications(
  userId: UserId,
  { after, limit, ...filter }: ApplicationFilter & { after?: InstantCursor; limit: number },
) {
  return db()
    .select(listed)
    .from(applications)
    .where(
      and(
        matching(userId, filter),
        after &&
          olderThan(
            { by: applications.touchedAt, id: applications.id },
            { by: after.at, id: after.id },
          ),
      ),
    )
    .orderBy(desc(applications.touchedAt), desc(applications.id))
    .limit(limit)
}

export async function countApplications(userId: UserId, filter: ApplicationFilter = {}) {
  const rows = await db()
    .select({ count: countAll() })
    .from(applications)
    .where(matching(userId, filter))
  return rows[0]?.count ?? 0
}

/** Applications still on their way, the last touched first. */
export async function listOpenApplications(userId: UserId, limit: number) {
  return db()
    .select(listed)
    .from(applications)
    .where(and(matching(userId, {}), isNull(applications.ending)))
    .orderBy(desc(applications.touchedAt), desc(applications.id))
    .limit(limit)
}

/** One that is still on its way, in the list or put away. */
export async function findOpenApplication(userId: UserId, id: string) {
  const rows = await db()
    .select(listed)
    .from(applications)
    .where(
      and(eq(applications.userId, userId), eq(applications.id, id), isNull(applications.ending)),
    )
    .limit(1)
  return rows[0]
}

/** @throws NotFound when there is no such application of this person. */
export async function getApplication(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(applications)
    .where(and(eq(applications.userId, userId), eq(applications.id, id)))
    .limit(1)
  return theOne(rows, 'That application')
}

/** The newest open application at a company, by its exact name whatever its case. */
export async function findOpenApplicationAt(userId: UserId, company: string) {
  const rows = await db()
    .select()
    .from(applications)
    .where(
      and(
        eq(applications.userId, userId),
        containing(applications.searchText, company),
        isNull(applications.ending),
        isNull(applications.archivedAt),
      ),
    )
    .orderBy(desc(applications.touchedAt), desc(applications.id))
  const wanted = company.trim().toLowerCase()
  return rows.find((row) => row.company.toLowerCase() === wanted)
}

/** An application's dated facts, the first one first. */
export async function listEvents(userId: UserId, applicationId: string) {
  return db()
    .select()
    .from(applicationEvents)
    .where(
      and(eq(applicationEvents.userId, userId), eq(applicationEvents.applicationId, applicationId)),
    )
    .orderBy(asc(applicationEvents.on), asc(applicationEvents.createdAt), asc(applicationEvents.id))
}

function matching(userId: UserId, { search, stage, archived }: ApplicationFilter): SQL | undefined {
  return and(
    eq(applications.userId, userId),
    archived ? isNotNull(applications.archivedAt) : isNull(applications.archivedAt),
    stage && eq(applications.stage, stage),
    search ? containing(applications.searchText, search) : undefined,
  )
}
