import { and, desc, eq, gt, gte, isNull } from 'drizzle-orm'
import { people } from '@/db/account/tables'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { theOne } from '@/db/owned'
import { recoveries, recoverySteps, rejections } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { hardDays, witnesses } from './tables'

/** Those whose link still opens, the newest first. */
export async function listWitnesses(userId: UserId, now: Date) {
  return db()
    .select()
    .from(witnesses)
    .where(
      and(
        ...[eq(witnesses.userId, userId), isNull(witnesses.revokedAt)],
        gt(witnesses.expiresAt, now),
      ),
    )
    .orderBy(desc(witnesses.createdAt), desc(witnesses.id))
}

/** One whose link still opens, or undefined. */
export async function findWitness(userId: UserId, id: string, now: Date) {
  const rows = await db()
    .select({ id: witnesses.id, expiresAt: witnesses.expiresAt })
    .from(witnesses)
    .where(
      and(
        ...[eq(witnesses.userId, userId), eq(witnesses.id, id), isNull(witnesses.revokedAt)],
        gt(witnesses.expiresAt, now),
      ),
    )
  return rows[0]
}

export async function isHardDay(userId: UserId, on: Day): Promise<boolean> {
  const rows = await db()
    .select({ id: hardDays.id })
    .from(hardDays)
    .where(and(eq(hardDays.userId, userId), eq(hardDays.on, on)))
    .limit(1)
  return rows.length > 0
}

/** What somebody else needs to know of a person to be shown anything. */
export async function getShownPerson(userId: UserId) {
  const rows = await db()
    .select({ name: people.name, zone: people.zone, locale: people.locale })
    .from(people)
    .where(eq(people.id, userId))
  return theOne(rows)
}

/**
 * The steps of recoveries opened since an instant, the newest recovery first, as open or closed.
 * Nothing is read of what they are about.
 */
export async function listStepsSince(
  userId: UserId,
  { since, limit }: { since: Date; limit: number },
) {
  const newest = await db()
    .select({ id: recoveries.id })
    .from(recoveries)
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(recoveries.userId, userId), gte(recoveries.createdAt, since)],
        isNull(applications.removedAt),
      ),
    )
    .orderBy(desc(recoveries.createdAt), desc(recoveries.id))
    .limit(limit)
  return Promise.all(newest.map(async ({ id }) => ({ id, touched: await stepsOf(userId, id) })))
}

async function stepsOf(userId: UserId, recoveryId: string) {
  const { step, closing, countedAt } = recoverySteps
  return db()
    .select({ step, closing, countedAt })
    .from(recoverySteps)
    .where(and(eq(recoverySteps.userId, userId), eq(recoverySteps.recoveryId, recoveryId)))
}
