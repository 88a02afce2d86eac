import type { Day } from '@/lib/day'
import type { Order } from '@/lib/files/dates'
import { cellAt, fieldText } from './cells'
import type { Field, Mapping } from './fields'
import type { Meaning } from './stage-meaning'

/** How the cells of a file are read. */
export type Reading = {
  header: readonly string[]
  mapping: Mapping
  order: Order | null
  today: Day
  meaningOf: (word: string) => Meaning
}

/** A row, and how it is read. */
export type Row = { cells: readonly string[]; reading: Reading }

/** What stands in a row under a field, as it is. */
export function rawOf({ cells, reading }: Row, field: Field): string {
  return cellAt(cells, reading.mapping[field])
}

/** The same as text that fits, or null. @throws Refusal when it is too long or can't be stored. */
export function textOf(row: Row, field: Field): string | null {
  const raw = rawOf(row, field)
  return raw === '' ? null : fieldText(raw, field, headerOf(row, field))
}

/** What the file calls the column of a field. */
export function headerOf({ reading: { header, mapping } }: Row, field: Field): string {
  const column = mapping[field]
  return (column === null ? '' : header[column]) || 'no header'
}
