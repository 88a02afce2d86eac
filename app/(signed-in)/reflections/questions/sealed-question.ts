import type { QuestionRow } from '@/db/reflections/tables'
import type { Vault } from '@/lib/server/vault'

type Words = { id: string; asked: string; said: string | null; wouldSay: string | null }

/** A question’s words as they are stored. */
export function sealQuestion({ id, asked, said, wouldSay }: Words, { seal }: Vault) {
  return {
    id,
    asked: seal('questions.asked', id, asked),
    said: seal('questions.said', id, said),
    wouldSay: seal('questions.would_say', id, wouldSay),
  }
}

type SealedWords = Pick<QuestionRow, 'id' | 'asked' | 'said' | 'wouldSay'>

/** The words as they were written. */
export function openQuestion({ id, asked, said, wouldSay }: SealedWords, { open }: Vault) {
  return {
    asked: open('questions.asked', id, asked),
    said: open('questions.said', id, said),
    wouldSay: open('questions.would_say', id, wouldSay),
  }
}
