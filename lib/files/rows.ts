import Papa from 'papaparse'
import { Refusal } from '@/lib/refusal'

/**
 * `line` is where the row begins in the file, counted from 1. A broken row has quotation marks out
 * of place, so its cells can’t be trusted.
 */
export type SheetRow = { line: number; cells: string[]; broken?: true }

/** The first rows of a text, by which its separator and its header are found. */
export const FIRST_ROWS = 30

const DELIMITERS = [',', ';', '\t', '|']
const FIRST_CHARACTERS = 60_000

/**
 * Every row of a file’s text that holds something. The separator is the one the file names, or else
 * the one whose first rows score highest.
 *
 * @throws Refusal when it is empty, or a quotation mark is never closed.
 */
export function readRows(
  text: string,
  score: (firstRows: string[][]) => number,
): { rows: SheetRow[]; delimiter: string } {
  const { body, named, skipped } = withoutMarks(text)
  const delimiter = named ?? likeliestDelimiter(body, score)
  const rows = parse(body, delimiter, skipped).filter(({ cells }) => isFilled(cells))
  if (rows.length === 0) throw new Refusal('That file is empty.')
  return { rows, delimiter }
}

/** Whether any cell of a row holds something. */
export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '')
}

/** A header as it reads. */
export function headerText(cell: string): string {
  return cell
    .replace(/^(?:\ufeff|ï»¿|\u200b)+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A row without the empty cells at its end. */
export function trimmedEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

/**
 * A row as wide as its header: a short one is filled up, and empty cells beyond it, as spreadsheets
 * leave them, are cut; a row with more keeps all, so that it can be told apart. Marks out of place
 * did no harm where the row has all of its cells.
 */
export function fitted({ line, cells, broken }: SheetRow, width: number): SheetRow {
  if (cells.length === width) return { line, cells }
  if (broken) return { line, cells, broken }
  if (cells.length < width) {
    return { line, cells: [...cells, ...new Array<string>(width - cells.length).fill('')] }
  }
  const used = trimmedEnd(cells)
  return { line, cells: used.length > width ? used : cells.slice(0, width) }
}

// A byte order mark, also one that was read as Latin letters, and Excel’s “sep=;” line.
function withoutMarks(text: string): { body: string; named: string | null; skipped: number } {
  const body = text.replace(/^(?:\ufeff|ï»¿)+/, '').replace(/\r\n?/g, '\n')
  const sep = /^"?sep=(.)"?\n/i.exec(body)
  if (!sep) return { body, named: null, skipped: 0 }
  return { body: body.slice(sep[0].length), named: sep[1] ?? null, skipped: 1 }
}

function likeliestDelimiter(body: string, score: (firstRows: string[][]) => number): string {
  const start = body.slice(0, FIRST_CHARACTERS)
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: FIRST_ROWS })
    return { delimiter, score: score(data) }
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
