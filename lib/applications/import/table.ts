import Papa from 'papaparse'
import { looksLikeDay } from '@/lib/files/dates'
import { Refusal } from '@/lib/refusal'
import { meaningsOf } from './header-words'
import { titleParts } from './title-parts'

/**
 * `line` is where the row begins in the file, counted from 1. A broken row has quotation marks out
 * of place, so its cells can't be trusted.
 */
export type TableRow = { line: number; cells: string[]; broken?: true }
export type Table = { header: string[]; rows: TableRow[]; delimiter: string }

const DELIMITERS = [',', ';', '\t', '|']
const FIRST_ROWS = 30
const FIRST_CHARACTERS = 60_000

/**
 * A file's text as a header and rows, whatever separates its cells and whatever stands above the
 * header. Blank rows are dropped and short ones filled up; a row with more cells than the header
 * keeps them all, so that it can be told apart.
 * @throws Refusal when it has no rows, one column that says nothing, or an unclosed quote.
 */
export function readTable(text: string): Table {
  const { body, named, skipped } = withoutMarks(text)
  const delimiter = named ?? likeliestDelimiter(body)
  const all = parse(body, delimiter, skipped)
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) throw new Refusal('That file is empty.')
  const table = { ...underHeader(filled), delimiter }
  refuseNothing(table)
  return table
}

// A byte order mark, also one that was read as Latin letters, and Excel's “sep=;” line.
function withoutMarks(text: string): { body: string; named: string | null; skipped: number } {
  const body = text.replace(/^(?:\ufeff|ï»¿)+/, '').replace(/\r\n?/g, '\n')
  const sep = /^"?sep=(.)"?\n/i.exec(body)
  if (!sep) return { body, named: null, skipped: 0 }
  return { body: body.slice(sep[0].length), named: sep[1] ?? null, skipped: 1 }
}

function likeliestDelimiter(body: string): string {
  const start = body.slice(0, FIRST_CHARACTERS)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(start, delimiter) }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

// Known headers say most; else the separator that gives the most rows the same number of cells.
function score(start: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: FIRST_ROWS })
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const widths = new Map<number, number>()
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  const known = Math.max(0, ...rows.map(knownHeaders))
  return (known > 1 ? known * 100 : 0) + (Math.max(0, ...widths.values()) / rows.length) * 10
}

function parse(body: string, delimiter: string, skipped: number): TableRow[] {
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' })
  let line = 1 + skipped
  const rows = data.map((cells) => {
    const row = { line, cells }
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
    return row
  })
  refuseUnclosed(rows, errors)
  const doubtful = new Set(
    errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? (row ?? []) : [])),
  )
  if (doubtful.size === 0) return rows
  const lines = body.split('\n')
  return rows.flatMap((row, at) => {
    if (!doubtful.has(at)) return row
    const end = (rows[at + 1]?.line ?? lines.length + 1 + skipped) - 1 - skipped
    return lineByLine(lines.slice(row.line - 1 - skipped, end), row.line, delimiter)
  })
}

// A quotation mark out of place can swallow the rows after it; read each by itself, they are kept.
function lineByLine(lines: string[], from: number, delimiter: string): TableRow[] {
  return lines.map((text, at): TableRow => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
    const row = { line: from + at, cells: data[0] ?? [] }
    return errors.length > 0 ? { ...row, broken: true } : row
  })
}

function refuseUnclosed(rows: TableRow[], errors: Papa.ParseError[]): void {
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
  if (!unclosed) return
  const at = rows[unclosed.row ?? 0]?.line ?? 1
  throw new Refusal(
    `A quotation mark in the row at line ${at} is never closed, so the rows after it can’t be told apart. Close it in the file, then choose it again.`,
  )
}

function underHeader(rows: TableRow[]): { header: string[]; rows: TableRow[] } {
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

function headerAt(rows: TableRow[]): number {
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
function usedWidth(head: readonly string[], rows: readonly TableRow[]): number {
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

function headerText(cell: string): string {
  return cell
    .replace(/^(?:\ufeff|ï»¿|\u200b)+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function trimmedEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

// A short row is filled up; empty cells beyond the header, as spreadsheets leave them, are cut. Marks
// out of place did no harm where the row has all of its cells.
function fitted({ line, cells, broken }: TableRow, width: number): TableRow {
  if (cells.length === width) return { line, cells }
  if (broken) return { line, cells, broken }
  if (cells.length < width) {
    return { line, cells: [...cells, ...new Array<string>(width - cells.length).fill('')] }
  }
  const used = trimmedEnd(cells)
  return { line, cells: used.length > width ? used : cells.slice(0, width) }
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
