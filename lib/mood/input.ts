import { z } from 'zod'
import { dayField, emptyAsNull, idField, moodField, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'

const instant = z.iso.datetime('That moment can’t be read.').transform((text) => new Date(text))

/** One tap. `at` is when it was felt, which a dead connection may have kept waiting. */
export const moodInput = z.object({ id: idField, mood: moodField, at: emptyAsNull(instant) })

export const moodChangeInput = z.object({
  id: idField,
  mood: moodField,
  words: optionalWords(lengths.note),
  note: optionalWords(lengths.note),
})

/** A mood of another day, told later. */
export const moodOfDayInput = moodChangeInput.extend({ on: dayField })
