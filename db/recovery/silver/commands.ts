import { and, eq, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { changeOwned, insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { type NewSilverMedalRow, rejections, silverMedals } from '../tables'

export type KeptMedal = Pick<NewSilverMedalRow, 'id' | 'dueOn' | 'person' | 'draft'>

/** @throws NotFound when the no is not this person's. */
export async function saveMedals(
  userId: UserId,
  rejectionId: string,
  { medals, now }: { medals: KeptMedal[]; now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, rejections, rejectionId)
    for (const medal of medals) {
      await insertOnce(tx, silverMedals, { ...medal, userId, rejectionId, createdAt: now })
    }
  })
}

/** Written, or not any more; said twice, the first moment counts. */
export async function closeMedal(
  userId: UserId,
  id: string,
  { as, now }: { as: 'doneAt' | 'droppedAt'; now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, silverMedals, id)
    await tx
      .update(silverMedals)
      .set({ [as]: now })
      .where(
        and(
          ...[eq(silverMedals.userId, userId), eq(silverMedals.id, id)],
          ...[isNull(silverMedals.doneAt), isNull(silverMedals.droppedAt)],
        ),
      )
  })
}

/**
 * Takes back that one was written or let go.
 *
 * @throws NotFound when there is no such day of this person.
 */
export async function reopenMedal(userId: UserId, id: string): Promise<void> {
  const to = { doneAt: null, droppedAt: null }
  await write((tx) => changeOwned(tx, userId, silverMedals, { id, to, what: 'That day' }))
}
