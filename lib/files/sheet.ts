import Papa from 'papaparse'
import { Refusal } from '@/lib/refusal'

/**
 * `line` is where the row begins in the file, counted from 1. A broken row has quotation marks out
 * of place, so its cells can’t be trusted.
 */
export type SheetRow = { line: number; cells: string[]; broken?: true }
export type Sheet = { header: string[]; rows: SheetRow[] }

/** How many of a row’s cells are headers one knows. */
type Knowing = (cells: readonly string[]) => number

const DELIMITERS = [',', ';', '\t', '|']
const FIRST_ROWS = 30
const FIRST_CHARACTERS = 60_000

/**
 * A file’s text as a header and rows, whatever separates its cells and whatever stands above the
 * header: the row of the first thirty with the most known headers. Blank rows are dropped and short
 * ones filled up; a row with more cells than the header keeps them all, so that it can be told
 * apart. Without any known header, the header is empty.
 *
 * @throws Refusal when it is empty, or a quotation mark is never closed.
 */
export function readSheet(text: string, knownIn: Knowing): Sheet {
  const { body, named, skipped } = withoutMarks(text)
  const delimiter = named ?? likeliestDelimiter(body, knownIn)
  const rows = parse(body, delimiter, skipped).filter(({ cells }) => trimmedEnd(cells).length > 0)
  if (rows.length === 0) throw new Refusal('That file is empty.')
  const known = rows.slice(0, FIRST_ROWS).map(({ cells }) => knownIn(cells))
  const most = Math.max(...known)
  if (most === 0) return { header: [], rows }
  const at = known.indexOf(most)
  const header = trimmedEnd(rows[at]?.cells ?? []).map(headerText)
  return { header, rows: rows.slice(at + 1).map((row) => fitted(row, header.length)) }
}

// A byte order mark, also one that was read as Latin letters, and Excel’s “sep=;” line.
function withoutMarks(text: string): { body: string; named: string | null; skipped: number } {
  const body = text.replace(/^(?:\ufeff|ï»¿)+/, '').replace(/\r\n?/g, '\n')
  const sep = /^"?sep=(.)"?\n/i.exec(body)
  if (!sep) return { body, named: null, skipped: 0 }
  return { body: body.slice(sep[0].length), named: sep[1] ?? null, skipped: 1 }
}

function likeliestDelimiter(body: string, knownIn: Knowing): string {
  const start = body.slice(0, FIRST_CHARACTERS)
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: FIRST_ROWS })
    return { delimiter, score: Math.max(0, ...data.map(knownIn)) }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

function parse(body: string, delimiter: string, skipped: number): SheetRow[] {
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
function lineByLine(lines: string[], from: number, delimiter: string): SheetRow[] {
  return lines.map((text, at): SheetRow => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
    const row = { line: from + at, cells: data[0] ?? [] }
    return errors.length > 0 ? { ...row, broken: true } : row
  })
}

function refuseUnclosed(rows: SheetRow[], errors: Papa.ParseError[]): void {
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
  if (!unclosed) return
  const at = rows[unclosed.row ?? 0]?.line ?? 1
  throw new Refusal(
    `A quotation mark in the row at line ${at} is never closed, so the rows after it can’t be told apart. Close it in the file, then choose it again.`,
  )
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

// Marks out of place did no harm where the row has all of its cells.
function fitted({ line, cells, broken }: SheetRow, width: number): SheetRow {
  if (cells.length === width) return { line, cells }
  if (broken) return { line, cells, broken }
  if (cells.length < width) {
    return { line, cells: [...cells, ...new Array<string>(width - cells.length).fill('')] }
  }
  const used = trimmedEnd(cells)
  return { line, cells: used.length > width ? used : cells.slice(0, width) }
}
