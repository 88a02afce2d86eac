import { write } from '@/db/client'
import { changeOwned, insertOnce, removeOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Mood } from '@/lib/mood/words'
import type { Sealed } from '@/lib/sealed'
import { moods, type NewMoodRow } from './tables'

/** The same mood sent twice, by a replay or a double tap, is kept once. */
export async function saveMood(userId: UserId, mood: Omit<NewMoodRow, 'userId'>): Promise<void> {
  await write((tx) => insertOnce(tx, moods, { ...mood, userId }))
}

/** Corrects a mood and its words; its moment stays. @throws NotFound when it isn't theirs. */
export async function changeMood(
  userId: UserId,
  { id, ...changed }: { id: string; mood: Mood; words: Sealed | null; note: Sealed | null },
): Promise<void> {
  await write((tx) => changeOwned(tx, userId, moods, { id, to: changed, what: 'That mood' }))
}

export async function removeMood(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, moods, id))
}
