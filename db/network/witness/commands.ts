import { and, eq, isNull } from 'drizzle-orm'
import { endLinks, keepLink } from '@/db/account/link-tokens'
import type { NewLinkTokenRow } from '@/db/account/tables'
import { write } from '@/db/client'
import { insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { hardDays, witnesses } from './tables'

type KeptWitness = { id: string; name: string; expiresAt: Date }
type When = { now: Date }

/** One trusted person, with the link that is theirs. Asked for twice it is one link. */
export async function saveWitness(
  userId: UserId,
  { link, ...witness }: KeptWitness & { link: NewLinkTokenRow },
  { now }: When,
): Promise<void> {
  await write(async (tx) => {
    const made = await insertOnce(tx, witnesses, { ...witness, userId, createdAt: now })
    if (made) await keepLink(tx, link)
  })
}

/**
 * The link opens nothing from now on; said twice, the first moment counts.
 *
 * @throws NotFound when there is no such witness of this person.
 */
export async function revokeWitness(userId: UserId, id: string, { now }: When): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, witnesses, id)
    const isOpen = isNull(witnesses.revokedAt)
    await tx
      .update(witnesses)
      .set({ revokedAt: now })
      .where(and(eq(witnesses.userId, userId), eq(witnesses.id, id), isOpen))
    await endLinks(tx, userId, { purpose: 'witness', subjectId: id, now })
  })
}

/** “Today was hard.” The id follows from the day, so that it is said once. */
export async function saveHardDay(
  userId: UserId,
  { id, on }: { id: string; on: Day },
  { now }: When,
): Promise<void> {
  await write((tx) => insertOnce(tx, hardDays, { id, userId, on, createdAt: now }))
}

export async function removeHardDay(userId: UserId, on: Day): Promise<void> {
  await write((tx) =>
    tx.delete(hardDays).where(and(eq(hardDays.userId, userId), eq(hardDays.on, on))),
  )
}
