'use server'

import { changeWorkout, removeWorkout, saveWorkout } from '@/db/exercise/commands'
import { endPause, removePause, savePause } from '@/db/exercise/pauses'
import { dropWalk, findWalk, saveWalk, saveWalked } from '@/db/exercise/walks'
import { dayIn } from '@/lib/day'
import {
  pauseEndInput,
  pauseInput,
  walkedInput,
  walkInput,
  workoutDetailsInput,
  workoutInput,
} from '@/lib/exercise/input'
import { checkedPause, lastDayOf } from '@/lib/exercise/pause'
import { minutesWalked } from '@/lib/exercise/walk'
import { moved } from '@/lib/exercise/workout'
import { rowInput } from '@/lib/input'
import { countOf } from '@/lib/plural'
import { signedInAction } from '@/lib/server/action'
import { sealWorkout } from './sealed-workout'

export const logWorkout = signedInAction(workoutInput, async (input, person) => {
  const workout = moved(input, person.today)
  await saveWorkout(person.id, sealWorkout(workout, person), { now: person.now })
  return { message: kept(workout.minutes) }
})

export const correctWorkout = signedInAction(workoutDetailsInput, async (input, person) => {
  const { basedOn, ...workout } = moved(input, person.today)
  await changeWorkout(person.id, sealWorkout(workout, person), { basedOn, now: person.now })
  return { message: 'Saved.' }
})

export const discardWorkout = signedInAction(rowInput, async ({ id }, person) => {
  await removeWorkout(person.id, id)
  return { goTo: '/exercise' }
})

export const startWalk = signedInAction(walkInput, async ({ minutes, ...walk }, person) => {
  await saveWalk(person.id, { ...walk, minutes: Number(minutes), startedAt: person.now })
})

export const endWalk = signedInAction(walkedInput, async ({ id, moodAfter, ...said }, person) => {
  // Of a walk that has ended already, which nothing changes any more, none is under way.
  const walk = (await findWalk(person.id)) ?? { startedAt: person.now, minutes: 1 }
  const minutes = said.minutes ?? minutesWalked(walk, person.now)
  const on = dayIn(person.zone, walk.startedAt)
  const walked = { id, kind: 'walk' as const, minutes, moodAfter, on }
  // The page says what was kept: see JustHome.
  await saveWalked(person.id, walked, { now: person.now })
})

export const forgetWalk = signedInAction(rowInput, async ({ id }, person) => {
  await dropWalk(person.id, id)
  return { message: 'Forgotten. Nothing was kept.' }
})

export const pauseExercise = signedInAction(pauseInput, async (pause, person) => {
  await savePause(person.id, checkedPause(pause, person.today), { now: person.now })
  return { message: 'Nothing is expected of you meanwhile.' }
})

export const endExercisePause = signedInAction(pauseEndInput, async ({ id, from }, person) => {
  const last = lastDayOf({ from }, person.today)
  await (last ? endPause(person.id, id, last) : removePause(person.id, id))
  return { message: 'Welcome back, as gently as you like.' }
})

export const discardExercisePause = signedInAction(rowInput, async ({ id }, person) => {
  await removePause(person.id, id)
  return { message: 'Removed.' }
})

function kept(minutes: number): string {
  return `Kept: ${countOf(minutes, 'minute')}. That counts.`
}
