import { write } from '@/db/client'
import { isStill } from '@/db/edition'
import { changeStanding, insertOnce, removeOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Edition } from '@/lib/edition'
import type { Mood } from '@/lib/mood/words'
import { EDITED_ELSEWHERE } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { moods, type NewMoodRow } from './tables'

/** The same mood sent twice, by a replay or a double tap, is kept once. */
export async function saveMood(
  userId: UserId,
  mood: Omit<NewMoodRow, 'userId' | 'changedAt'>,
): Promise<void> {
  await write((tx) => insertOnce(tx, moods, { ...mood, userId }))
}

/**
 * Corrects the edition of a mood that she has seen, and its words; its moment stays.
 *
 * @throws NotFound when it isn't theirs.
 * @throws Refusal when it has been changed since.
 */
export async function changeMood(
  userId: UserId,
  { id, ...changed }: { id: string; mood: Mood; words: Sealed | null; note: Sealed | null },
  { basedOn, now }: { basedOn: Edition; now: Date },
): Promise<void> {
  const to = { ...changed, changedAt: now }
  const where = [isStill(moods.changedAt, basedOn)]
  await write((tx) => changeStanding(tx, userId, moods, { id, to, where, why: EDITED_ELSEWHERE }))
}

export async function removeMood(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, moods, id))
}
