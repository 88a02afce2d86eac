import {
  type Ending,
  endingOptions,
  endings,
  type Stage,
  stageOptions,
  stages,
} from '@/lib/applications/words'
import { cellAt, isBlank } from './cells'
import type { Mapping } from './fields'
import { stagesWritten } from './stage-history'
import { type Meaning, meaningOf } from './stage-meaning'
import type { Table } from './table'

/** What a person can choose for a word: a stage, an ending, the archive, or nothing. */
export type MeaningKey = Stage | Ending | 'archived' | 'leave-out'
export type StageWord = { word: string; count: number; meaning: MeaningKey }

/** What a select box offers for each word. */
export const meaningOptions: readonly { value: MeaningKey; label: string }[] = [
  ...stageOptions,
  ...endingOptions,
  { value: 'archived', label: 'Archived' },
  { value: 'leave-out', label: 'Leave this word out' },
]

export const MOST_WORDS = 50

/** The status words of a file, the most frequent first, each with what it is taken for. */
export function stageWordsOf(table: Table, mapping: Mapping): StageWord[] {
  const counts = new Map<string, number>()
  const columns = [mapping.stage, mapping.ending, mapping.fromStage, mapping.toStage]
  for (const { cells } of table.rows) {
    for (const column of columns) {
      for (const { word } of stagesWritten(cellAt(cells, column))) {
        if (!isBlank(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
    .map(([word, count]) => ({ word, count, meaning: keyOf(meaningOf(word)) }))
}

/** What a word means once a person’s own choices count. */
export function meaningWith(word: string, choices: Record<string, string>): Meaning {
  const guess = meaningOf(word)
  const chosen = Object.hasOwn(choices, word) ? choices[word] : undefined
  // A guess that is confirmed keeps what the key can't say: how far an ended one had come.
  if (chosen === undefined || chosen === keyOf(guess)) return guess
  return meaningFor(chosen)
}

function keyOf(meaning: Meaning): MeaningKey {
  if (meaning.kind === 'stage') return meaning.stage
  if (meaning.kind === 'ending') return meaning.ending
  return meaning.kind === 'archived' ? 'archived' : 'leave-out'
}

function meaningFor(key: string): Meaning {
  const stage = stages.find((each) => each === key)
  if (stage) return { kind: 'stage', stage }
  const ending = endings.find((each) => each === key)
  if (ending) return { kind: 'ending', ending, stage: null }
  return key === 'archived' ? { kind: 'archived' } : { kind: 'unknown' }
}
