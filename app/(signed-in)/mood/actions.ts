'use server'

import { changeMood, removeMood, saveMood } from '@/db/mood/commands'
import { dayIn } from '@/lib/day'
import { rowInput } from '@/lib/input'
import { moodChangeInput, moodInput } from '@/lib/mood/input'
import { feltAt } from '@/lib/mood/moment'
import { moodName } from '@/lib/mood/words'
import { signedInAction } from '@/lib/server/action'

export const logMood = signedInAction(moodInput, async ({ id, mood, at: said }, person) => {
  const at = feltAt(said, person.now)
  await saveMood(person.id, { id, mood, at, on: dayIn(person.zone, at) })
  return { message: `Noted: ${moodName(mood)}` }
})

export const correctMood = signedInAction(moodChangeInput, async (input, person) => {
  const words = person.vault.seal('moods.words', input.id, input.words)
  await changeMood(person.id, { ...input, words })
  return { message: 'Saved.' }
})

export const discardMood = signedInAction(rowInput, async ({ id }, person) => {
  await removeMood(person.id, id)
  return { message: 'Removed.' }
})
