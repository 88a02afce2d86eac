import { z } from 'zod'
import { emptyAsNull, idField, lengths, moodField, optionalWords } from '@/lib/input'

const instant = z.iso.datetime('That moment can’t be read.').transform((text) => new Date(text))

/** One tap. `at` is when it was felt, which a dead connection may have kept waiting. */
export const moodInput = z.object({ id: idField, mood: moodField, at: emptyAsNull(instant) })

export const moodChangeInput = z.object({
  id: idField,
  mood: moodField,
  words: optionalWords(lengths.note),
})
