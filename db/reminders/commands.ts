import { and, eq, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { contacts } from '@/db/network/tables'
import { insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { followUps, type NewFollowUpRow } from './tables'

export type KeptFollowUp = Omit<NewFollowUpRow, 'userId' | 'doneAt' | 'createdAt'>

/** @throws NotFound when there is no such contact of this person. */
export async function saveFollowUp(
  userId: UserId,
  followUp: KeptFollowUp,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, contacts, followUp.contactId)
    await insertOnce(tx, followUps, { ...followUp, userId, createdAt: now })
  })
}

/** Done once is done: a second press keeps the first moment. */
export async function finishFollowUp(
  userId: UserId,
  id: string,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    const finished = await tx
      .update(followUps)
      .set({ doneAt: now })
      .where(stillOpen(userId, id))
      .returning({ id: followUps.id })
    if (finished.length === 0) await refuseUnlessOwned(tx, userId, followUps, id)
  })
}

/** @throws Refusal when it has been done in the meantime. */
export async function postponeFollowUp(
  userId: UserId,
  id: string,
  { on }: { on: Day },
): Promise<void> {
  await write(async (tx) => {
    const postponed = await tx
      .update(followUps)
      .set({ on })
      .where(stillOpen(userId, id))
      .returning({ id: followUps.id })
    if (postponed.length > 0) return
    await refuseUnlessOwned(tx, userId, followUps, id)
    throw new Refusal('That one is done already, so there is nothing left to move.')
  })
}

function stillOpen(userId: UserId, id: string) {
  return and(eq(followUps.userId, userId), eq(followUps.id, id), isNull(followUps.doneAt))
}
