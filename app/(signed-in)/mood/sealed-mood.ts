import type { Person } from '@/lib/server/require-user'

type Said = { id: string; words: string | null; note: string | null }

/** A mood with what she wrote about it sealed. */
export function sealMood<Told extends Said>(mood: Told, { vault }: Person) {
  const { id, words, note } = mood
  return {
    ...mood,
    words: vault.seal('moods.words', id, words),
    note: vault.seal('moods.note', id, note),
  }
}
