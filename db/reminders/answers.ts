import { and, eq, inArray } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { ReminderAnswer } from '@/lib/reminders/words'
import { reminderAnswers } from './tables'

type Answer = { id: string; about: string; answer: ReminderAnswer; until: Date | null }

/** What she has said to these reminders. */
export async function listAnswersTo(userId: UserId, names: string[]) {
  if (names.length === 0) return []
  return db()
    .select({
      about: reminderAnswers.about,
      answer: reminderAnswers.answer,
      until: reminderAnswers.until,
    })
    .from(reminderAnswers)
    .where(and(eq(reminderAnswers.userId, userId), inArray(reminderAnswers.about, names)))
}

/**
 * Keeps what she said to a reminder; what she says last counts.
 *
 * @throws NotFound when the id of the answer is someone else's.
 */
export async function saveAnswer(
  userId: UserId,
  { id, about, ...said }: Answer,
  { now }: { now: Date },
): Promise<void> {
  const its = and(eq(reminderAnswers.userId, userId), eq(reminderAnswers.about, about))
  const answer = { ...said, answeredAt: now }
  await write(async (tx) => {
    const changed = await tx
      .update(reminderAnswers)
      .set(answer)
      .where(its)
      .returning({ id: reminderAnswers.id })
    if (changed.length > 0) return
    // Of two at once the first is kept, and they say the same.
    await tx
      .insert(reminderAnswers)
      .values({ ...answer, id, about, userId })
      .onConflictDoNothing()
    theOne(await tx.select({ id: reminderAnswers.id }).from(reminderAnswers).where(its))
  })
}

/** Takes back what she said to a reminder, so that it is due again. */
export async function removeAnswer(userId: UserId, about: string): Promise<void> {
  await write((tx) =>
    tx
      .delete(reminderAnswers)
      .where(and(eq(reminderAnswers.userId, userId), eq(reminderAnswers.about, about))),
  )
}
