import { z } from 'zod'
import { dayField, idField, optionalId, optionalWords, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'

export const requestInput = z.object({
  id: idField,
  applicationId: idField,
  recoveryId: optionalId,
  askedOf: optionalWords(lengths.name),
  askOn: dayField,
  draft: words('The message', lengths.note),
})

export const requestChangeInput = requestInput.omit({ applicationId: true, recoveryId: true })

export const feedbackInput = z.object({
  id: idField,
  applicationId: idField,
  receivedOn: dayField,
  words: words('What they said', lengths.note),
  lesson: optionalWords(lengths.note),
})

export const feedbackChangeInput = feedbackInput.omit({ applicationId: true })
