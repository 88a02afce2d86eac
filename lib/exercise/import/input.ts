import { z } from 'zod'
import { fileField, idField } from '@/lib/input'
import { MOST_WORKOUTS } from './size'

/** A file, and the id of what becomes of it. */
export const movementFileInput = z.object({ id: idField, file: fileField })

const place = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(MOST_WORKOUTS))

/** Which of those that look like a repeat come in all the same: ticked one by one, or all. */
export const repeatsInput = z.object({
  id: idField,
  place: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(place, 'Tick those you want, or none.'),
  ),
  all: z.literal('yes', 'Tick it, or leave it.').optional(),
})
