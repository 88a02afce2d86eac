import { and, eq } from 'drizzle-orm'
import { write } from '@/db/client'
import { changeOwned, insertOnce, removeOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { refuseUnlessHers } from '../commands'
import { type NewQuestionRow, questions, reflections } from '../tables'

export type KeptQuestion = Omit<NewQuestionRow, 'userId' | 'createdAt'>
type Words = Pick<KeptQuestion, 'asked' | 'said' | 'wouldSay'>

/**
 * Keeps a question, and begins the reflection it belongs to; sent again, it takes the words as they
 * are then. Both or neither.
 *
 * @throws NotFound when either of them, its application or its recovery is not this person's.
 */
export async function saveQuestion(
  userId: UserId,
  question: KeptQuestion,
  { reflectionId, now }: { reflectionId: string; now: Date },
): Promise<void> {
  const { id, applicationId, recoveryId, on, asked, said, wouldSay } = question
  await write(async (tx) => {
    await refuseUnlessHers(tx, userId, { applicationId, recoveryId })
    const whose = { userId, applicationId, recoveryId, on, createdAt: now }
    const begun = { ...whose, id: reflectionId, door: 'better', gaveMyBest: false } as const
    await insertOnce(tx, reflections, begun)
    const made = await insertOnce(tx, questions, { ...whose, id, asked, said, wouldSay })
    if (!made) await tx.update(questions).set({ asked, said, wouldSay }).where(mine(userId, id))
  })
}

/** Changes its words; the day it was first noted on stays. */
export async function changeQuestion(
  userId: UserId,
  { id, ...words }: Words & { id: string },
): Promise<void> {
  await write((tx) => changeOwned(tx, userId, questions, { id, to: words, what: 'That question' }))
}

export async function removeQuestion(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, questions, id))
}

function mine(userId: UserId, id: string) {
  return and(eq(questions.userId, userId), eq(questions.id, id))
}
