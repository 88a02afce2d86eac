import { z } from 'zod'
import { choice, idField, optionalId, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { screenSteps } from '../look-back'

const words = optionalWords(lengths.note)

export const questionWordsInput = z.object({
  id: idField,
  asked: words,
  said: words,
  wouldSay: words,
})

export const questionInput = questionWordsInput.extend({
  /** The reflection it is part of, which begins with the first of its questions. */
  reflectionId: idField,
  applicationId: optionalId,
  recoveryId: optionalId,
  /** Where she looks back from, when there is no recovery. */
  interviewId: optionalId,
  go: choice(screenSteps),
})
