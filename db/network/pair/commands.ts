import { and, eq, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { insertOnce, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { pairSides, pairWaves } from './tables'

type When = { now: Date }

/**
 * A wave to the other. The id follows from the day, so that there is one a day.
 *
 * @throws NotFound when this person has no such pair, or either of the two has ended it.
 */
export async function saveWave(
  userId: UserId,
  { id, pairId }: { id: string; pairId: string },
  { now }: When,
): Promise<void> {
  await write(async (tx) => {
    const sides = await tx
      .select({ id: pairSides.id })
      .from(pairSides)
      .where(
        and(eq(pairSides.userId, userId), eq(pairSides.pairId, pairId), isNull(pairSides.endedAt)),
      )
    theOne(sides, 'That')
    await insertOnce(tx, pairWaves, { id, userId, pairId, createdAt: now })
  })
}

/**
 * Ends a pair for both at once; said twice, the first moment counts.
 *
 * @throws NotFound when this person has no such pair.
 */
export async function endPair(userId: UserId, pairId: string, { now }: When): Promise<void> {
  await write(async (tx) => {
    const its = eq(pairSides.pairId, pairId)
    const mine = await tx
      .select({ partnerId: pairSides.partnerId })
      .from(pairSides)
      .where(and(eq(pairSides.userId, userId), its))
    const { partnerId } = theOne(mine, 'That')
    // In one order whoever ends it, so that the two never wait for each other.
    for (const side of [userId, partnerId].sort()) {
      await tx
        .update(pairSides)
        .set({ endedAt: now })
        .where(and(eq(pairSides.userId, side), its, isNull(pairSides.endedAt)))
    }
  })
}
