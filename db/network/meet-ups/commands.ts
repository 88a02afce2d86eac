import { and, eq } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { changeOwned, insertOnce, refuseUnlessOwned, removeOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { meetUpPeople } from '../joined-tables'
import { touches } from '../tables'
import { refuseUnlessKnown } from '../writing'
import { communities, meetUps, type NewMeetUpRow } from './tables'

export type KeptMeetUp = Omit<
  NewMeetUpRow,
  'userId' | 'note' | 'notedAt' | 'createdAt' | 'changedAt'
>

/** @throws NotFound when it belongs to a community that is not this person's. */
export async function saveMeetUp(
  userId: UserId,
  meetUp: KeptMeetUp,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessIn(tx, userId, meetUp.communityId)
    await insertOnce(tx, meetUps, { ...meetUp, userId, createdAt: now })
  })
}

/** @throws NotFound when there is no such meet-up, or no such community, of this person. */
export async function changeMeetUp(
  userId: UserId,
  { id, ...details }: KeptMeetUp,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessIn(tx, userId, details.communityId)
    const to = { ...details, changedAt: now }
    await changeOwned(tx, userId, meetUps, { id, to, what: 'That meet-up' })
  })
}

/** The touches stay with the people met there. */
export async function removeMeetUp(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    // SQLite can’t give a column added later the reference that would do this by itself.
    await tx
      .update(touches)
      .set({ meetUpId: null })
      .where(and(eq(touches.userId, userId), eq(touches.meetUpId, id)))
    await removeOwned(tx, userId, meetUps, id)
  })
}

/**
 * Somebody to look for at a meet-up, once however often they are chosen.
 *
 * @throws NotFound when either of the two is not this person's.
 */
export async function saveLookedFor(
  userId: UserId,
  { id, meetUpId, contactId }: { id: string; meetUpId: string; contactId: string },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, meetUps, meetUpId)
    await refuseUnlessKnown(tx, userId, contactId)
    await tx.insert(meetUpPeople).values({ id, userId, meetUpId, contactId }).onConflictDoNothing()
    // An id that is somebody else's has kept nothing here.
    const its = and(eq(meetUpPeople.meetUpId, meetUpId), eq(meetUpPeople.contactId, contactId))
    const kept = tx.select({ id: meetUpPeople.id }).from(meetUpPeople)
    theOne(await kept.where(and(eq(meetUpPeople.userId, userId), its)))
  })
}

export async function removeLookedFor(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, meetUpPeople, id))
}

async function refuseUnlessIn(
  tx: Transaction,
  userId: UserId,
  communityId: string | null | undefined,
): Promise<void> {
  if (communityId) await refuseUnlessOwned(tx, userId, communities, communityId)
}
