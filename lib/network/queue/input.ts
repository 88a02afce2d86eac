import { z } from 'zod'
import { choice, idField, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { touchKinds } from '../words'

/** A few words that went out today, and how; `id` is that of the touch it makes. */
export const writtenInput = z.object({
  id: idField,
  contactId: idField,
  kind: choice(touchKinds),
  words: optionalWords(lengths.note),
})

/** Somebody to leave out of the queue for a while. */
export const notNowInput = z.object({ id: idField, contactId: idField })
