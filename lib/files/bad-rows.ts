import { csvText } from './csv'

/** A row of a file that could not be taken in, and why. */
export type BadRow = { line: number; reason: string; cells: readonly string[] }

/** The rows that could not be taken in, with why, as a CSV file to correct and choose again. */
export function badRowsCsv(bad: readonly BadRow[], header: readonly string[]): string {
  return csvText([
    ['Line', 'Reason', ...header],
    ...bad.map(({ line, reason, cells }) => [String(line), reason, ...cells]),
  ])
}
