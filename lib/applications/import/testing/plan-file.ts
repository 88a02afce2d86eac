import { type Day, parseDay } from '@/lib/day'
import { decodeFile } from '@/lib/files/decode'
import { guessColumns } from '../columns'
import { orderOf } from '../date-order'
import { type Choices, type ImportPlan, type PlannedApplication, planImport } from '../plan'
import type { Known } from '../same-application'
import { readTable } from '../table'

export function day(text: string): Day {
  const found = parseDay(text)
  if (!found) throw new Error(`${text} is no day`)
  return found
}

export const today = day('2026-11-24')

/** A file taken in as it comes, with every guess left as it is. */
export function planFile(
  text: string | Uint8Array,
  { known = [], ...choices }: Partial<Choices> & { known?: Known[] } = {},
): ImportPlan {
  const table = readTable(typeof text === 'string' ? text : decodeFile(text))
  const mapping = guessColumns(table.header, table.rows)
  const found = orderOf(table, mapping, { today })
  const order = found === 'day-first' || found === 'month-first' ? found : null
  const whole = { mapping, order, words: {}, keepDuplicates: false, ...choices }
  return planImport(table, whole, { known, today })
}

/** Each application in one line: who, what, and its road. */
export function told(plan: ImportPlan): string[] {
  return plan.made.map((made) => `${made.company}, ${made.role}: ${roadIn(made)}`)
}

function roadIn({ facts }: PlannedApplication): string {
  return facts.map(({ stage, ending, on }) => `${ending ?? stage} ${on}`).join(', ')
}
