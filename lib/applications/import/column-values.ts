import { looksLikeDay } from '@/lib/files/dates'
import { isBlank } from './cells'
import { remoteIn } from './remote'
import { stagesWritten } from './stage-history'
import { meaningOf } from './stage-meaning'
import { readLink } from './web-link'

/** What the cells of a column look like: shares from 0 to 1 of those that hold something. */
export type ColumnValues = {
  filled: number
  days: number
  links: number
  /** Cells that are an address and nothing else. */
  addresses: number
  stages: number
  /** Cells that hold several stages, one after the other. */
  histories: number
  remotes: number
  numbers: number
  different: number
}

const SAMPLE = 200
const LONGEST_SEEN = 300

export function valuesOf(
  rows: readonly { cells: readonly string[] }[],
  column: number,
): ColumnValues {
  const filled: string[] = []
  for (const { cells } of rows) {
    const text = (cells[column] ?? '').slice(0, LONGEST_SEEN).trim()
    if (!isBlank(text)) filled.push(text)
    if (filled.length === SAMPLE) break
  }
  const share = (fits: (text: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
  return {
    filled: filled.length,
    days: share((text) => /\d/.test(text) && looksLikeDay(text)),
    links: share(isLink),
    addresses: share((text) => /^https?:\/\/\S+$/i.test(text)),
    stages: share(isStage),
    histories: share((text) => text.length < LONGEST_SEEN && stagesWritten(text).length > 1),
    remotes: share((text) => text.length < 40 && remoteIn(text) !== null),
    numbers: share((text) => /^[\d.,\s%$€£kK+-]+$/.test(text)),
    different: new Set(filled).size / Math.max(1, filled.length),
  }
}

function isLink(text: string): boolean {
  if (!/[.:]/.test(text)) return false
  try {
    return readLink(text) !== null
  } catch {
    // An address of a kind that is refused is still meant as one.
    return true
  }
}

function isStage(text: string): boolean {
  if (text.length > 60 && !/^\[|>|→/.test(text)) return false
  return stagesWritten(text).some(({ word }) => meaningOf(word).kind !== 'unknown')
}
