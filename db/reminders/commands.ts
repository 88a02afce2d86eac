import { and, eq, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { refuseUnlessKnown } from '@/db/network/writing'
import { changeOwned, insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { followUps, type NewFollowUpRow } from './tables'

export type KeptFollowUp = Pick<NewFollowUpRow, 'id' | 'contactId' | 'what' | 'on'>

/** @throws NotFound when there is no such contact of this person, or it is in the trash. */
export async function saveFollowUp(
  userId: UserId,
  followUp: KeptFollowUp,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessKnown(tx, userId, followUp.contactId)
    await insertOnce(tx, followUps, { ...followUp, userId, createdAt: now })
  })
}

/** Done, or not any more; said twice, the first moment counts. */
export async function closeFollowUp(
  userId: UserId,
  id: string,
  { as, now }: { as: 'doneAt' | 'droppedAt'; now: Date },
): Promise<void> {
  await write(async (tx) => {
    const closed = await tx
      .update(followUps)
      .set({ [as]: now })
      .where(stillOpen(userId, id))
      .returning({ id: followUps.id })
    if (closed.length === 0) await refuseUnlessOwned(tx, userId, followUps, id)
  })
}

/**
 * Takes back that it was done, put off or let go: it waits again, on the day it had.
 *
 * @throws NotFound when there is no such follow-up of this person.
 */
export async function reopenFollowUp(
  userId: UserId,
  id: string,
  { on, now }: { on: Day; now: Date },
): Promise<void> {
  await write((tx) =>
    changeOwned(tx, userId, followUps, {
      id,
      to: { doneAt: null, droppedAt: null, on, changedAt: now },
      what: 'That follow-up',
    }),
  )
}

/** @throws Refusal when it has been done in the meantime. */
export async function postponeFollowUp(
  userId: UserId,
  id: string,
  { on, now }: { on: Day; now: Date },
): Promise<void> {
  await write(async (tx) => {
    const postponed = await tx
      .update(followUps)
      .set({ on, changedAt: now })
      .where(stillOpen(userId, id))
      .returning({ id: followUps.id })
    if (postponed.length > 0) return
    await refuseUnlessOwned(tx, userId, followUps, id)
    throw new Refusal('That one is done already, so there is nothing left to move.')
  })
}

function stillOpen(userId: UserId, id: string) {
  return and(
    ...[eq(followUps.userId, userId), eq(followUps.id, id)],
    ...[isNull(followUps.doneAt), isNull(followUps.droppedAt)],
  )
}
