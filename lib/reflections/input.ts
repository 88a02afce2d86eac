import { z } from 'zod'
import { idField, optionalChoice, optionalId, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { screenSteps } from './look-back'
import { doors } from './words'

const answer = optionalWords(lengths.note)
// A field that wasn't on the screen says nothing about what stands in it.
const maybeAsked = z.union([z.undefined(), answer])

export const reflectionAnswersInput = z.object({
  id: idField,
  challenged: maybeAsked,
  different: maybeAsked,
  nextTime: maybeAsked,
  greyAreas: maybeAsked,
  evidence: maybeAsked,
  theirCompany: maybeAsked,
  // A box that isn't ticked sends nothing at all.
  gaveMyBest: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
})

export const reflectionInput = reflectionAnswersInput.extend({
  applicationId: optionalId,
  recoveryId: optionalId,
  /** Where she looks back from, when there is no recovery. */
  interviewId: optionalId,
  door: optionalChoice(doors),
  /** Which way she goes from here; without it she stays. */
  go: optionalChoice(screenSteps),
})
