import { and, eq, inArray } from 'drizzle-orm'
import { db, write } from '@/db/client'
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

/** Keeps what she said to a reminder; what she says last counts. */
export async function saveAnswer(
  userId: UserId,
  answer: Answer,
  { now }: { now: Date },
): Promise<void> {
  const said = { answer: answer.answer, until: answer.until, answeredAt: now }
  await write((tx) =>
    tx
      .insert(reminderAnswers)
      .values({ ...answer, userId, answeredAt: now })
      .onConflictDoUpdate({
        target: [reminderAnswers.userId, reminderAnswers.about],
        set: said,
        setWhere: eq(reminderAnswers.userId, userId),
      }),
  )
}

/** Takes back what she said to a reminder, so that it is due again. */
export async function removeAnswer(userId: UserId, about: string): Promise<void> {
  await write((tx) =>
    tx
      .delete(reminderAnswers)
      .where(and(eq(reminderAnswers.userId, userId), eq(reminderAnswers.about, about))),
  )
}
