import { z } from 'zod'
import {
  choice,
  dayField,
  idField,
  optionalId,
  optionalMood,
  optionalWords,
  wholeNumber,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { workoutKinds } from './words'

/** A whole day, in minutes. */
export const mostMinutes = 1440

export const workoutInput = z.object({
  id: idField,
  recoveryId: optionalId,
  kind: choice(workoutKinds),
  minutes: wholeNumber(1, mostMinutes),
  on: dayField,
  moodBefore: optionalMood,
  moodAfter: optionalMood,
  note: optionalWords(lengths.note),
})

export const workoutDetailsInput = workoutInput.omit({ recoveryId: true })
