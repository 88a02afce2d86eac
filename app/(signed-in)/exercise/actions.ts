'use server'

import { changeWorkout, saveWorkout } from '@/db/exercise/commands'
import { workoutDetailsInput, workoutInput } from '@/lib/exercise/input'
import { moved } from '@/lib/exercise/workout'
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
