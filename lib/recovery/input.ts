import { z } from 'zod'
import {
  choice,
  emptyAsNull,
  idField,
  moodField,
  optionalId,
  optionalMood,
  optionalWords,
  ticked,
  words,
} from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { closings, steps, waves } from './words'

export const noInput = z.object({
  /** One no, one id: its rejection and its recovery share it. */
  id: idField,
  company: words('Company', lengths.name),
  applicationId: optionalId,
  mood: optionalMood,
  /** For an application nobody had kept before. */
  role: optionalWords(lengths.name),
  /** The mail that said so, kept with the ending. */
  mail: optionalWords(lengths.advert),
})

export const beginRecoveryInput = z.object({ id: idField, applicationId: idField })

const ofStep = { recoveryId: idField, step: choice(steps) }

export const openWaveInput = z.object({ recoveryId: idField, wave: choice(waves) })

export const medalsInput = z
  .object({
    recoveryId: idField,
    id: idField,
    laterId: idField,
    person: optionalWords(lengths.name),
    draft: words('The note', lengths.note),
    when: ticked(['three', 'six']),
  })
  .refine(({ when }) => when.length > 0, {
    path: ['when'],
    message: 'Choose one day, or both.',
  })

export const closeStepInput = z.object({ ...ofStep, closing: choice(closings) })
export const reopenStepInput = z.object(ofStep)
export const stepMoodInput = z
  .object({ ...ofStep, before: emptyAsNull(moodField), after: emptyAsNull(moodField) })
  .refine(({ before, after }) => before !== null || after !== null, 'Choose one of the five.')

export type StepMood = z.output<typeof stepMoodInput>
