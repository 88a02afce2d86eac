'use server'

import { changeMood, removeMood, saveMood } from '@/db/mood/commands'
import { dayIn } from '@/lib/day'
import { rowInput } from '@/lib/input'
import { moodChangeInput, moodInput, moodOfDayInput } from '@/lib/mood/input'
import { feltAt, momentOf } from '@/lib/mood/moment'
import { moodName } from '@/lib/mood/words'
import { signedInAction } from '@/lib/server/action'
import { sealMood } from './sealed-mood'

export const logMood = signedInAction(moodInput, async ({ id, mood, at: said }, person) => {
  const at = feltAt(said, person.now)
  await saveMood(person.id, { id, mood, at, on: dayIn(person.zone, at) })
  return { message: `Noted: ${moodName(mood)}` }
})

export const correctMood = signedInAction(moodChangeInput, async ({ basedOn, ...mood }, person) => {
  await changeMood(person.id, sealMood(mood, person), { basedOn, now: person.now })
  return { message: 'Saved.' }
})

export const logMoodOfDay = signedInAction(moodOfDayInput, async (input, person) => {
  const at = momentOf(input.on, person)
  await saveMood(person.id, { ...sealMood(input, person), at })
  return { message: `Noted: ${moodName(input.mood)}` }
})

export const discardMood = signedInAction(rowInput, async ({ id }, person) => {
  await removeMood(person.id, id)
  return { message: 'Removed.' }
})
