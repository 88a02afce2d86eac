import { refuseMoreLines, tooMany } from '@/lib/files/size'
import { Refusal } from '@/lib/refusal'
import type { Table } from './table'

export const FILE_TOO_LARGE =
  'That file is larger than 5 MB. Split it into several files, and choose one after the other.'

const MOST_LINES = 100_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

/** @throws Refusal when a text has so many lines that reading it would keep everyone waiting. */
export function refuseTooManyLines(text: string): void {
  refuseMoreLines(text, MOST_LINES)
}

/** @throws Refusal when it has more rows or columns than are taken in at once. */
export function refuseTooLarge({ header, rows }: Table): void {
  if (rows.length > MOST_ROWS) throw tooMany('20,000 rows')
  if (header.length > MOST_COLUMNS) {
    throw new Refusal(
      'That file has more than 200 columns, so it is hardly a list of applications. Keep only the columns you need, then choose it again.',
    )
  }
}
