import { and, eq, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { refuseUnlessKnown } from '@/db/network/writing'
import { changeOwned, changeStanding, insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { followUps, type NewFollowUpRow } from './tables'

const isOpen = [isNull(followUps.doneAt), isNull(followUps.droppedAt)]

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
      .where(and(eq(followUps.userId, userId), eq(followUps.id, id), ...isOpen))
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
  await write((tx) =>
    changeStanding(tx, userId, followUps, {
      ...{ id, to: { on, changedAt: now }, where: isOpen },
      why: 'That one is done already, so there is nothing left to move.',
    }),
  )
}
