import { and, desc, eq, gte, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { applications } from '@/db/applications/tables'
import type { Transaction } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { runningSince } from '@/lib/recovery/running'
import type { Step } from '@/lib/recovery/words'
import { recoveries, recoverySteps, rejections } from './tables'

/**
 * Something was done in its own room: it counts for the step of the recovery it was done for, or of
 * the newest one in which that step is still open. Her own word about a step always stands above.
 */
export async function countTowards(
  tx: Transaction,
  userId: UserId,
  { step, recoveryId, now }: { step: Step; recoveryId?: string | null; now: Date },
): Promise<void> {
  const meant = recoveryId ?? (await newestWithOpen(tx, userId, { step, now }))
  if (!meant) return
  await tx
    .insert(recoverySteps)
    .values({ id: v7(), userId, recoveryId: meant, step, countedAt: now })
    .onConflictDoUpdate({
      target: [recoverySteps.recoveryId, recoverySteps.userId, recoverySteps.step],
      set: { countedAt: now },
      setWhere: and(eq(recoverySteps.userId, userId), isNull(recoverySteps.closing)),
    })
}

async function newestWithOpen(
  tx: Transaction,
  userId: UserId,
  { step, now }: { step: Step; now: Date },
): Promise<string | undefined> {
  const closed = tx
    .select({ one: sql`1` })
    .from(recoverySteps)
    .where(
      and(
        ...[eq(recoverySteps.userId, userId), eq(recoverySteps.recoveryId, recoveries.id)],
        eq(recoverySteps.step, step),
        or(isNotNull(recoverySteps.closing), isNotNull(recoverySteps.countedAt)),
      ),
    )
  const rows = await tx
    .select({ id: recoveries.id })
    .from(recoveries)
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(recoveries.userId, userId), gte(recoveries.createdAt, runningSince(now))],
        ...[isNull(applications.removedAt), notExists(closed)],
      ),
    )
    .orderBy(desc(recoveries.createdAt), desc(recoveries.id))
    .limit(1)
  return rows[0]?.id
}
