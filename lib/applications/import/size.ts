import { Refusal } from '@/lib/refusal'
import type { Table } from './table'

/** The largest file that is read, in bytes. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024
export const FILE_TOO_LARGE =
  'That file is larger than 5 MB. Split it into several files, and choose one after the other.'

const MOST_LINES = 100_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

/** @throws Refusal when a text has so many lines that reading it would keep everyone waiting. */
export function refuseTooManyLines(text: string): void {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  if (lines > MOST_LINES) throw tooMany('100,000 lines')
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

function tooMany(most: string): Refusal {
  return new Refusal(
    `That file has more than ${most}. Split it into several files, and choose one after the other.`,
  )
}
