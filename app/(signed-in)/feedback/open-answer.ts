import type { KeptAnswer } from '@/db/feedback/queries'
import type { Vault } from '@/lib/server/vault'

export type OpenAnswer = ReturnType<typeof openAnswer>

/** An answer with its words as they came; of what she has not opened there are none. */
export function openAnswer(answer: KeptAnswer, vault: Vault) {
  const { id, words, lesson, points } = answer
  return {
    ...answer,
    words: vault.open('feedback.words', id, words) ?? '',
    lesson: vault.open('feedback.lesson', id, lesson),
    points: vault.open('feedback.points', id, points),
  }
}
