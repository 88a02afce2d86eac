import { and, desc, eq, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { steps } from '@/lib/recovery/words'
import { recoveries, recoverySteps, rejections } from './tables'

const withItsNo = {
  id: recoveries.id,
  openedOn: recoveries.openedOn,
  mood: recoveries.mood,
  createdAt: recoveries.createdAt,
  dayOpenedAt: recoveries.dayOpenedAt,
  weekOpenedAt: recoveries.weekOpenedAt,
  rejectionId: recoveries.rejectionId,
  receivedOn: rejections.receivedOn,
  came: rejections.came,
  ending: applications.ending,
  applicationId: rejections.applicationId,
  stageReached: rejections.stageReached,
  company: applications.company,
  role: applications.role,
}

/** @throws NotFound when there is no such recovery of this person. */
export async function getRecovery(userId: UserId, id: string) {
  const rows = await db()
    .select(withItsNo)
    .from(recoveries)
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(eq(recoveries.userId, userId), eq(recoveries.id, id), isNull(applications.removedAt)),
    )
    .limit(1)
  return theOne(rows, 'That recovery')
}

export async function findRecovery(userId: UserId, id: string) {
  const rows = await db()
    .select({ id: recoveries.id })
    .from(recoveries)
    .where(and(eq(recoveries.userId, userId), eq(recoveries.id, id)))
    .limit(1)
  return rows[0]
}

/** The steps that have been touched; the others are open. */
export async function listSteps(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(recoverySteps)
    .where(and(eq(recoverySteps.userId, userId), eq(recoverySteps.recoveryId, recoveryId)))
}

/** Recoveries opened since an instant that still have an open step, the newest first. */
export async function listRunningRecoveries(
  userId: UserId,
  { since, limit }: { since: Date; limit: number },
) {
  const isClosed = or(isNotNull(recoverySteps.closing), isNotNull(recoverySteps.countedAt))
  const closed = sql<number>`sum(case when ${isClosed} then 1 else 0 end)`.mapWith(Number)
  return db()
    .select({ ...withItsNo, closed })
    .from(recoveries)
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .leftJoin(
      recoverySteps,
      and(eq(recoverySteps.userId, userId), eq(recoverySteps.recoveryId, recoveries.id)),
    )
    .where(
      and(
        eq(recoveries.userId, userId),
        gte(recoveries.createdAt, since),
        isNull(applications.removedAt),
      ),
    )
    .groupBy(recoveries.id, rejections.id, applications.id)
    .having(lt(closed, steps.length))
    .orderBy(desc(recoveries.createdAt), desc(recoveries.id))
    .limit(limit)
}

/** The recoveries of one application, the newest first. */
export async function listRecoveriesOf(userId: UserId, applicationId: string) {
  return db()
    .select({ id: recoveries.id, openedOn: recoveries.openedOn })
    .from(recoveries)
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .where(and(eq(recoveries.userId, userId), eq(rejections.applicationId, applicationId)))
    .orderBy(desc(recoveries.createdAt), desc(recoveries.id))
}

/** The newest no about an application, and the recovery it opened, if it opened one. */
export async function findRejectionOf(userId: UserId, applicationId: string) {
  const rows = await db()
    .select({ id: rejections.id, recoveryId: recoveries.id })
    .from(rejections)
    .leftJoin(
      recoveries,
      and(eq(recoveries.userId, userId), eq(recoveries.rejectionId, rejections.id)),
    )
    .where(and(eq(rejections.userId, userId), eq(rejections.applicationId, applicationId)))
    .orderBy(desc(rejections.createdAt), desc(rejections.id))
    .limit(1)
  return rows[0]
}

export async function countRecoveries(userId: UserId) {
  const rows = await db()
    .select({ count: countAll() })
    .from(recoveries)
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(and(eq(recoveries.userId, userId), isNull(applications.removedAt)))
  return rows[0]?.count ?? 0
}

/** How often each step was closed in each way, and how mood moved across those that tell both. */
export async function countClosings(userId: UserId) {
  return db()
    .select({ step: recoverySteps.step, closing: recoverySteps.closing, count: countAll() })
    .from(recoverySteps)
    .innerJoin(recoveries, eq(recoveries.id, recoverySteps.recoveryId))
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        eq(recoverySteps.userId, userId),
        isNotNull(recoverySteps.closing),
        isNull(applications.removedAt),
      ),
    )
    .groupBy(recoverySteps.step, recoverySteps.closing)
}
