import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { containing } from '@/db/containing'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Sort } from '@/lib/applications/filter'
import { type ApplicationFilter, behind, findPlace, inOrder, matching } from './listing'
import { applicationEvents, applications } from './tables'

const listed = {
  id: applications.id,
  company: applications.company,
  role: applications.role,
  stage: applications.stage,
  furthestStage: applications.furthestStage,
  ending: applications.ending,
  stageSince: applications.stageSince,
}

export type ListedApplication = Awaited<ReturnType<typeof listApplications>>[number]

/** One page of the list; `after` is the application that the page before it ended with. */
export async function listApplications(
  userId: UserId,
  {
    after,
    limit,
    sort = 'recent',
    ...filter
  }: ApplicationFilter & { sort?: Sort; after?: string; limit: number },
) {
  const place = after ? await findPlace(userId, after) : undefined
  return db()
    .select(listed)
    .from(applications)
    .where(and(matching(userId, filter), place && behind(sort, place)))
    .orderBy(...inOrder(sort))
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
    .where(matching(userId, { openOnly: true }))
    .orderBy(...inOrder('recent'))
    .limit(limit)
}

/** One that is still on its way, in the list or put away. */
export async function findOpenApplication(userId: UserId, id: string) {
  const rows = await db()
    .select(listed)
    .from(applications)
    .where(
      and(
        ...[eq(applications.userId, userId), eq(applications.id, id)],
        ...[isNull(applications.removedAt), isNull(applications.ending)],
      ),
    )
    .limit(1)
  return rows[0]
}

/** How many stand at each stage, those on their way and those that have ended apart. */
export async function countByStage(userId: UserId, filter: ApplicationFilter) {
  const { stage, ending } = applications
  return db()
    .select({ stage, ending, count: countAll() })
    .from(applications)
    .where(matching(userId, filter))
    .groupBy(stage, ending)
}

/** The notes of those that have any, to be searched by whoever can open them. */
export async function listNotes(userId: UserId) {
  return db()
    .select({ id: applications.id, notes: applications.notes })
    .from(applications)
    .where(and(eq(applications.userId, userId), isNotNull(applications.notes)))
}

/** @throws NotFound when there is no such application of this person. */
export async function getApplication(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(applications)
    .where(
      and(eq(applications.userId, userId), eq(applications.id, id), isNull(applications.removedAt)),
    )
    .limit(1)
  return theOne(rows, 'That application')
}

/** Which of these a list with this filter would show. */
export async function listMatching(userId: UserId, ids: string[], filter: ApplicationFilter) {
  if (ids.length === 0) return []
  const rows = await db()
    .select({ id: applications.id })
    .from(applications)
    .where(and(inArray(applications.id, ids), matching(userId, filter)))
  return rows.map(({ id }) => id)
}

/**
 * Those of these that are this person’s, as far as a change of many depends on them.
 *
 * @throws NotFound when none of them is.
 */
export async function listStandings(userId: UserId, ids: string[]) {
  const { id, stage, ending, stageSince, archivedAt } = applications
  const rows = await db()
    .select({ id, stage, ending, stageSince, archivedAt })
    .from(applications)
    .where(and(eq(applications.userId, userId), inArray(id, ids), isNull(applications.removedAt)))
  theOne(rows)
  return rows
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
        isNull(applications.removedAt),
        isNull(applications.ending),
        isNull(applications.archivedAt),
      ),
    )
    .orderBy(desc(applications.touchedAt), desc(applications.id))
  const wanted = company.trim().toLowerCase()
  return rows.find((row) => row.company.toLowerCase() === wanted)
}

/** An application’s dated facts, the first one first. */
export async function listEvents(userId: UserId, applicationId: string) {
  return listEventsOf(userId, [applicationId])
}

/** The dated facts of several, those of each in the order they happened. */
export async function listEventsOf(userId: UserId, applicationIds: string[]) {
  return db()
    .select()
    .from(applicationEvents)
    .where(
      and(
        eq(applicationEvents.userId, userId),
        inArray(applicationEvents.applicationId, applicationIds),
      ),
    )
    .orderBy(asc(applicationEvents.on), asc(applicationEvents.createdAt), asc(applicationEvents.id))
}
