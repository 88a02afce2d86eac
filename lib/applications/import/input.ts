import { z } from 'zod'
import { endings, stages } from '@/lib/applications/words'
import { choice, emptyAsNull, fileField, idField, wholeNumber } from '@/lib/input'
import type { Said } from './answers'
import { type Field, fields, type Mapping } from './fields'
import { columnName, wordName } from './form-names'
import { type MeaningKey, MOST_WORDS } from './stage-words'

/** A file, and the id of what becomes of it. */
export const fileInput = z.object({ id: idField, file: fileField })

const meaning = choice([...stages, ...endings, 'archived', 'leave-out'])
const order = emptyAsNull(choice(['day-first', 'month-first']))
const column = emptyAsNull(wholeNumber(0, 999)).optional()
const places = Array.from({ length: MOST_WORDS }, (_, at) => at)

/** What the preview's form asks; a column that isn't asked stays as it was. */
export const answersInput = z
  .object({
    id: idField,
    order,
    /** What the file itself says, so that confirming it settles nothing. */
    found: order,
    asks: z.literal('order').optional(),
    keepDuplicates: z.literal('yes', 'Tick it, or leave it.').optional(),
    ...Object.fromEntries(fields.map((field) => [columnName(field), column])),
    ...Object.fromEntries(places.map((at) => [wordName(at), meaning.optional()])),
  })
  .refine(({ asks, order }) => asks === undefined || order !== null, {
    path: ['order'],
    message: 'Choose one of the two.',
  })
  .transform(({ id, order, found, keepDuplicates, ...asked }): { id: string; said: Said } => ({
    id,
    said: {
      mapping: askedColumns(asked),
      meanings: askedMeanings(asked),
      order: order === found ? null : order,
      keepDuplicates: keepDuplicates === 'yes',
    },
  }))

type Asked = Record<string, unknown>

function askedColumns(asked: Asked): Partial<Mapping> {
  const columns = fields.flatMap((field): [Field, number | null][] => {
    const said = z.number().nullable().safeParse(asked[columnName(field)])
    return said.success ? [[field, said.data]] : []
  })
  return Object.fromEntries(columns)
}

function askedMeanings(asked: Asked): Said['meanings'] {
  const meanings = places.flatMap((at): [string, MeaningKey][] => {
    const said = meaning.safeParse(asked[wordName(at)])
    return said.success ? [[String(at), said.data]] : []
  })
  return Object.fromEntries(meanings)
}
