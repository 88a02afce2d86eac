import { z } from 'zod'
import { idField, optionalId, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'

export const reflectionInput = z.object({
  id: idField,
  applicationId: optionalId,
  recoveryId: optionalId,
  challenged: optionalWords(lengths.note),
  different: optionalWords(lengths.note),
  nextTime: optionalWords(lengths.note),
  // A box that isn't ticked sends nothing at all.
  gaveMyBest: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
})

export const reflectionAnswersInput = reflectionInput.omit({
  applicationId: true,
  recoveryId: true,
})

export type ReflectionAnswers = z.output<typeof reflectionAnswersInput>
