import { z } from 'zod'
import { editionField } from '@/lib/edition'
import {
  choice,
  dayField,
  emptyAsNull,
  idField,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalMood,
  optionalWords,
  wholeNumber,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { walkLengths } from './walk'
import { efforts, pauseReasons, workoutKinds } from './words'

/** A whole day, in minutes. */
export const mostMinutes = 1440

export const workoutInput = z.object({
  id: idField,
  recoveryId: optionalId,
  kind: choice(workoutKinds),
  called: optionalWords(lengths.name),
  minutes: wholeNumber(1, mostMinutes),
  effort: optionalChoice(efforts),
  on: dayField,
  moodBefore: optionalMood,
  moodAfter: optionalMood,
  note: optionalWords(lengths.note),
})

export const workoutDetailsInput = workoutInput
  .omit({ recoveryId: true })
  .extend({ basedOn: editionField })

export const walkInput = z.object({
  id: idField,
  recoveryId: optionalId,
  minutes: choice(walkLengths),
  moodBefore: optionalMood,
})

export const walkedInput = z.object({
  id: idField,
  /** As the page has counted them; the server does where no script could. */
  minutes: emptyAsNull(wholeNumber(1, mostMinutes)),
  moodAfter: optionalMood,
})

export const pauseInput = z.object({
  id: idField,
  reason: choice(pauseReasons),
  from: dayField,
  until: optionalDay,
})

/** `from` is the first day it was seen to have, which says what its last day can be. */
export const pauseEndInput = z.object({ id: idField, from: dayField })
