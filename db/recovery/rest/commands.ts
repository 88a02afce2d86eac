import { and, eq, gt, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { insertOnce } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { rests } from '../tables'

export async function saveRest(
  userId: UserId,
  rest: { id: string; restedAt: Date; endsAt: Date },
): Promise<void> {
  await write((tx) => insertOnce(tx, rests, { ...rest, userId }))
}

/** Opens the job side again before its time; when it is open already, nothing changes. */
export async function endRests(userId: UserId, { now }: { now: Date }): Promise<void> {
  await write((tx) =>
    tx
      .update(rests)
      .set({ endedAt: now })
      .where(and(eq(rests.userId, userId), gt(rests.endsAt, now), isNull(rests.endedAt))),
  )
}
