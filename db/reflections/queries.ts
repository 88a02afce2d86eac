import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll, getTableColumns } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { DayCursor } from '@/lib/day-cursor'
import { reflections } from './tables'

/** Asks for the reflections of one recovery, or on one application, alone. */
export type ReflectionFilter = { recoveryId?: string; applicationId?: string }

const listed = { ...getTableColumns(reflections), company: applications.company }

export type ListedReflection = Awaited<ReturnType<typeof listReflections>>[number]

/** One page of the list, the latest day first; `after` is where the page before it ended. */
export async function listReflections(
  userId: UserId,
  { after, limit, ...filter }: ReflectionFilter & { after?: DayCursor; limit: number },
) {
  return withCompany(
    and(
      matching(userId, filter),
      after &&
        olderThan({ by: reflections.on, id: reflections.id }, { by: after.on, id: after.id }),
    ),
  )
    .orderBy(desc(reflections.on), desc(reflections.id))
    .limit(limit)
}

export async function countReflections(userId: UserId, filter: ReflectionFilter = {}) {
  const rows = await db()
    .select({ count: countAll() })
    .from(reflections)
    .leftJoin(applications, itsApplication())
    .where(matching(userId, filter))
  return rows[0]?.count ?? 0
}

/** @throws NotFound when there is no such reflection of this person. */
export async function getReflection(userId: UserId, id: string) {
  const found = await findReflection(userId, id)
  return theOne(found ? [found] : [], 'That reflection')
}

/** Whether a look back has been kept already; its screens come with its id before it is. */
export async function findReflection(userId: UserId, id: string) {
  const rows = await withCompany(and(eq(reflections.userId, userId), eq(reflections.id, id))).limit(
    1,
  )
  return rows[0]
}

function withCompany(condition: SQL | undefined) {
  return db()
    .select(listed)
    .from(reflections)
    .leftJoin(applications, itsApplication())
    .where(condition)
}

function itsApplication() {
  return and(
    eq(applications.userId, reflections.userId),
    eq(applications.id, reflections.applicationId),
  )
}

function matching(userId: UserId, { recoveryId, applicationId }: ReflectionFilter) {
  return and(
    eq(reflections.userId, userId),
    // Also of those about none: they find no application, and its column is null.
    isNull(applications.removedAt),
    recoveryId ? eq(reflections.recoveryId, recoveryId) : undefined,
    applicationId ? eq(reflections.applicationId, applicationId) : undefined,
  )
}
