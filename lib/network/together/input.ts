import { z } from 'zod'
import { choice, idField, words } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { isStorable } from '@/lib/storable'
import { LONGEST_LINE, witnessSpans } from './words'

export const witnessInput = z.object({
  id: idField,
  name: words('A name', lengths.name),
  span: choice(witnessSpans),
})

/** What stands at the end of a link: it is looked up by its hash, and whatever it is opens nothing else. */
export const secretField = z
  .string('This link is not whole.')
  .min(1, 'This link is not whole.')
  .max(100, 'This link is not whole.')
  .refine(isStorable, 'This link is not whole.')

export const lineInput = z.object({
  id: idField,
  secret: secretField,
  line: words('A line', LONGEST_LINE).transform((line) => line.replace(/\s+/g, ' ')),
})

export const acceptInput = z.object({ id: idField, secret: secretField })
