import { and, eq, isNull, ne } from 'drizzle-orm'
import { write } from '@/db/client'
import { changeOwned, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Mood } from '@/lib/mood/words'
import { Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { feedback } from './tables'

/** Opens what came back, for good. The first opening counts, and so does its mood. */
export async function saveOpening(
  userId: UserId,
  id: string,
  { mood, now }: { mood: Mood | null; now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, feedback, id)
    await tx
      .update(feedback)
      .set({ openedAt: now, moodAtOpening: mood })
      .where(and(eq(feedback.userId, userId), eq(feedback.id, id), isNull(feedback.openedAt)))
  })
}

/** Leaves it closed until an instant. */
export async function savePuttingOff(userId: UserId, id: string, opensAt: Date): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, feedback, id)
    const saved = await tx
      .update(feedback)
      .set({ opensWith: 'tomorrow', opensAt })
      .where(
        and(
          ...[eq(feedback.userId, userId), eq(feedback.id, id)],
          ...[ne(feedback.opensWith, 'now'), isNull(feedback.openedAt)],
        ),
      )
      .returning({ id: feedback.id })
    if (saved.length === 0) throw new Refusal('This one is open already.')
  })
}

/** Keeps how its points were sorted, or the one change to try; what isn’t given stays. */
export async function saveWhatItTaught(
  userId: UserId,
  id: string,
  taught: { points: Sealed } | { lesson: Sealed | null },
): Promise<void> {
  await write((tx) => changeOwned(tx, userId, feedback, { id, to: taught, what: 'That feedback' }))
}
