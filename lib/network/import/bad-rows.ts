import { csvText } from '@/lib/files/csv'
import type { BadRow } from './plan'

/** The rows that could not be taken in, with why, as a CSV file to correct and choose again. */
export function badPeopleCsv(bad: readonly BadRow[], header: readonly string[]): string {
  return csvText([
    ['Line', 'Reason', ...header],
    ...bad.map(({ line, reason, cells }) => [String(line), reason, ...cells]),
  ])
}
