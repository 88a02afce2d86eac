import { z } from 'zod'
import { editionField } from '@/lib/edition'
import { dayField, emptyAsNull, idField, moodField, optionalWords } from '@/lib/input'
import { lengths } from '@/lib/lengths'

const instant = z.iso.datetime('That moment can’t be read.').transform((text) => new Date(text))

/** One tap. `at` is when it was felt, which a dead connection may have kept waiting. */
export const moodInput = z.object({ id: idField, mood: moodField, at: emptyAsNull(instant) })

const toldInput = z.object({
  id: idField,
  mood: moodField,
  words: optionalWords(lengths.note),
  note: optionalWords(lengths.note),
})

export const moodChangeInput = toldInput.extend({ basedOn: editionField })

/** A mood of another day, told later. */
export const moodOfDayInput = toldInput.extend({ on: dayField })
