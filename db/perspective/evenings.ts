import { and, eq, isNotNull } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { refuseUnlessOwned, theOne } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { Refusal } from '@/lib/refusal'
import { evenings, type NewEveningRow } from './tables'

const TAKEN =
  'That evening has been written already, perhaps in another tab. Reload the page to see it. Your words are still here.'

/**
 * Keeps an evening as it was finished; each evening of a recovery is written once.
 *
 * @throws Refusal when that evening is there already.
 */
export async function saveEvening(
  userId: UserId,
  evening: Omit<NewEveningRow, 'userId' | 'createdAt'>,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, evening.recoveryId)
    const made = await tx
      .insert(evenings)
      .values({ ...evening, userId, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: evenings.id })
    if (made.length === 0) await refuseUnlessTheSame(tx, userId, evening)
  })
}

/** Opens locked words before their day, or closes nothing when they are open. */
export async function unlockEvening(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const opened = await tx
      .update(evenings)
      .set({ fate: 'kept', lockedUntil: null })
      .where(and(mine(userId, id), isNotNull(evenings.words)))
      .returning({ id: evenings.id })
    theOne(opened, 'That evening')
  })
}

/** The words go, and nothing but “burnt” stays of them. */
export async function burnWords(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const burnt = await tx
      .update(evenings)
      .set({ words: null, fate: 'burnt', lockedUntil: null })
      .where(mine(userId, id))
      .returning({ id: evenings.id })
    theOne(burnt, 'That evening')
  })
}

async function refuseUnlessTheSame(
  tx: Transaction,
  userId: UserId,
  { id, recoveryId, evening }: Pick<NewEveningRow, 'id' | 'recoveryId' | 'evening'>,
): Promise<void> {
  const [taken] = await tx
    .select({ id: evenings.id })
    .from(evenings)
    .where(
      and(
        eq(evenings.userId, userId),
        eq(evenings.recoveryId, recoveryId),
        eq(evenings.evening, evening),
      ),
    )
  if (taken && taken.id !== id) throw new Refusal(TAKEN)
  await refuseUnlessOwned(tx, userId, evenings, id)
}

function mine(userId: UserId, id: string) {
  return and(eq(evenings.userId, userId), eq(evenings.id, id))
}
