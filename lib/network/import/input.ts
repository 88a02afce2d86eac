import { z } from 'zod'
import { fileField, idField } from '@/lib/input'

/** A file, and the id of what becomes of it. */
export const peopleFileInput = z.object({ id: idField, file: fileField })

export const peopleChoicesInput = z.object({
  id: idField,
  keepDuplicates: z
    .literal('yes', 'Tick it, or leave it.')
    .optional()
    .transform((ticked) => ticked === 'yes'),
})
