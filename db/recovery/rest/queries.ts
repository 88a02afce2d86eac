import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { rests } from '../tables'

/** The rest that is on at an instant, if there is one. */
export async function findRest(userId: UserId, now: Date) {
  const rows = await db()
    .select({ restedAt: rests.restedAt, endsAt: rests.endsAt })
    .from(rests)
    .where(and(eq(rests.userId, userId), gt(rests.endsAt, now), isNull(rests.endedAt)))
    .orderBy(desc(rests.endsAt))
    .limit(1)
  return rows[0]
}
