'use server'

import { changeWorkout, removeWorkout, saveWorkout } from '@/db/exercise/commands'
import { workoutDetailsInput, workoutInput } from '@/lib/exercise/input'
import { moved } from '@/lib/exercise/workout'
import { rowInput } from '@/lib/input'
import { countOf } from '@/lib/plural'
import { signedInAction } from '@/lib/server/action'

export const logWorkout = signedInAction(workoutInput, async (input, person) => {
  const workout = moved(input, person.today)
  const note = person.vault.seal('workouts.note', workout.id, workout.note)
  await saveWorkout(person.id, { ...workout, note }, { now: person.now })
  return { message: `Kept: ${countOf(workout.minutes, 'minute')}. That counts.` }
})

export const correctWorkout = signedInAction(workoutDetailsInput, async (input, person) => {
  const workout = moved(input, person.today)
  const note = person.vault.seal('workouts.note', workout.id, workout.note)
  await changeWorkout(person.id, { ...workout, note })
  return { message: 'Saved.' }
})

export const discardWorkout = signedInAction(rowInput, async ({ id }, person) => {
  await removeWorkout(person.id, id)
  return { goTo: '/exercise' }
})
