import { looksLikeDay } from '@/lib/files/dates'
import {
  FIRST_ROWS,
  fitted,
  headerText,
  isFilled,
  readRows,
  type SheetRow,
  trimmedEnd,
} from '@/lib/files/rows'
import { Refusal } from '@/lib/refusal'
import { meaningsOf } from './header-words'
import { titleParts } from './title-parts'

export type Table = { header: string[]; rows: SheetRow[]; delimiter: string }

/**
 * A file's text as a header and rows, whatever separates its cells and whatever stands above the
 * header. Blank rows are dropped and short ones filled up; a row with more cells than the header
 * keeps them all, so that it can be told apart.
 * @throws Refusal when it has no rows, one column that says nothing, or an unclosed quote.
 */
export function readTable(text: string): Table {
  const { rows, delimiter } = readRows(text, score)
  const table = { ...underHeader(rows), delimiter }
  refuseNothing(table)
  return table
}

// Known headers say most; else the separator that gives the most rows the same number of cells.
function score(firstRows: string[][]): number {
  const rows = firstRows.filter(isFilled)
  const widths = new Map<number, number>()
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  const known = Math.max(0, ...rows.map(knownHeaders))
  return (known > 1 ? known * 100 : 0) + (Math.max(0, ...widths.values()) / rows.length) * 10
}

function underHeader(rows: SheetRow[]): { header: string[]; rows: SheetRow[] } {
  const at = headerAt(rows)
  const head = rows[at]?.cells ?? []
  if (isData(head)) {
    const header = head.map((_, index) => `Column ${index + 1}`)
    return { header, rows: rows.slice(at).map((row) => fitted(row, header.length)) }
  }
  const below = rows.slice(at + 1)
  const width = usedWidth(head, below)
  const header = head.slice(0, width).map(headerText)
  return { header, rows: below.map((row) => fitted(row, width)) }
}

function headerAt(rows: SheetRow[]): number {
  const known = rows.slice(0, FIRST_ROWS).map(({ cells }) => knownHeaders(cells))
  const most = Math.max(...known)
  if (most > 1) return known.indexOf(most)
  const filled = rows.slice(0, FIRST_ROWS).map(({ cells }) => trimmedEnd(cells).length)
  const usual = filled.toSorted((one, other) => one - other)[Math.floor(filled.length / 2)] ?? 1
  return Math.max(
    0,
    filled.findIndex((width) => width >= Math.min(usual, 2)),
  )
}

// Columns without a header count where they hold something.
function usedWidth(head: readonly string[], rows: readonly SheetRow[]): number {
  let width = trimmedEnd(head).length
  for (const { cells } of rows) {
    if (width === head.length) break
    if (cells.length > width)
      width = Math.max(width, trimmedEnd(cells.slice(0, head.length)).length)
  }
  return width
}

function knownHeaders(cells: readonly string[]): number {
  const known = new Set<string>()
  for (const cell of cells.slice(0, 200)) {
    const best = cell.length < 60 ? meaningsOf(cell)[0] : undefined
    if (best && best.sureness > 1) known.add(best.field)
  }
  return known.size
}

function isData(cells: readonly string[]): boolean {
  if (knownHeaders(cells) > 1) return false
  return cells.some((cell) => /^https?:\/\//i.test(cell.trim()) || isWrittenDay(cell))
}

function isWrittenDay(cell: string): boolean {
  return /\d/.test(cell) && !/^\d+$/.test(cell.trim()) && looksLikeDay(cell)
}

function refuseNothing({ header, rows }: Table): void {
  if (rows.length === 0) {
    throw new Refusal('That file has a header but no rows under it.')
  }
  if (header.length > 1 || rows.some(({ cells }) => cells.length > 1)) return
  const usable = ['company', 'role', 'link'] as const
  if (meaningsOf(header[0] ?? '').some(({ field }) => usable.some((each) => each === field))) return
  const telling = rows.filter(
    ({ cells: [cell = ''] }) => /^https?:\/\//i.test(cell) || titleParts(cell.slice(0, 300)),
  )
  if (telling.length > rows.length / 2) return
  throw new Refusal(
    'That file has only one column, and it can’t be read as companies, roles or links. Choose a CSV with a column for the company.',
  )
}
