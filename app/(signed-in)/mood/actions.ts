'use server'

import { changeMood, saveMood } from '@/db/mood/commands'
import { dayIn } from '@/lib/day'
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
