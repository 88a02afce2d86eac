import { z } from 'zod'
import { idField } from '@/lib/input'
import { isStorable } from '@/lib/storable'
import { readFields } from './fields'

/** More than every field of the longest form together, in characters. */
const MOST_FIELDS = 90_000

/** Which form, and what about: identifiers only, never words. */
export const placeField = z.string().regex(/^[a-z0-9:.-]{3,120}$/, 'That form isn’t known here.')

export const draftInput = z.object({
  place: placeField,
  fields: z
    .string()
    .max(MOST_FIELDS, 'This is more than can be kept while you type. Please send it in parts.')
    .refine(isStorable, 'This holds characters that can’t be stored.')
    .refine((text) => readFields(text) !== null, 'That is no form.'),
  version: idField,
  /** The version this was written over; empty for the first. */
  basedOn: z.union([z.literal(''), idField]),
})

export const placeInput = z.object({ place: placeField })
