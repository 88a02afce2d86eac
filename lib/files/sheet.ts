import { FIRST_ROWS, fitted, headerText, readRows, type SheetRow, trimmedEnd } from './rows'

export type Sheet = { header: string[]; rows: SheetRow[] }

/** How many of a row’s cells are headers one knows. */
type Knowing = (cells: readonly string[]) => number

/**
 * A file’s text as a header and rows, whatever separates its cells and whatever stands above the
 * header: the row of the first thirty with the most known headers. Without any known header, the
 * header is empty.
 *
 * @throws Refusal when it is empty, or a quotation mark is never closed.
 */
export function readSheet(text: string, knownIn: Knowing): Sheet {
  const { rows } = readRows(text, (firstRows) => Math.max(0, ...firstRows.map(knownIn)))
  const known = rows.slice(0, FIRST_ROWS).map(({ cells }) => knownIn(cells))
  const most = Math.max(...known)
  if (most === 0) return { header: [], rows }
  const at = known.indexOf(most)
  const header = trimmedEnd(rows[at]?.cells ?? []).map(headerText)
  return { header, rows: rows.slice(at + 1).map((row) => fitted(row, header.length)) }
}
