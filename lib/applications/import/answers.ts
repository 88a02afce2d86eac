import type { Order } from '@/lib/files/dates'
import type { LeftOutOfFile } from '@/lib/files/left-out'
import { Refusal } from '@/lib/refusal'
import { guessColumns } from './columns'
import type { FoundOrder } from './date-order'
import { emptyMapping, type Field, fields, type Mapping } from './fields'
import type { Choices } from './plan'
import type { MeaningKey, StageWord } from './stage-words'
import type { Table } from './table'

/** What has been settled about a file: plain JSON, and none of the file's own words. */
export type Answers = {
  /** How many columns the file has. */
  columns: number
  mapping: Mapping
  /** Null as long as the file itself says it. */
  order: Order | null
  /** What its status words mean, by their place in `stageWordsOf`. */
  meanings: Partial<Record<string, MeaningKey>>
  keepDuplicates: boolean
  /** Rows that were left out when it was taken in. */
  leftOut?: LeftOutOfFile
}

/** What a person has said in one go; a field that wasn't asked stays as it was. */
export type Said = Pick<Answers, 'order' | 'meanings' | 'keepDuplicates'> & {
  mapping: Partial<Mapping>
}

const wordFields = ['stage', 'ending', 'fromStage', 'toStage'] as const satisfies readonly Field[]

/** What a file says of itself, before anyone was asked. */
export function firstAnswers({ header, rows }: Table): Answers {
  return {
    columns: header.length,
    mapping: guessColumns(header, rows),
    order: null,
    meanings: {},
    keepDuplicates: false,
  }
}

/** @throws Refusal when a column is chosen that the file hasn't. */
export function answered(before: Answers, said: Said): Answers {
  const mapping = { ...before.mapping, ...said.mapping }
  if (fields.some((field) => (mapping[field] ?? 0) >= before.columns)) {
    throw new Refusal('The file has no such column. Reload the page and choose again.')
  }
  // Other columns hold other words, and what was said of these is about nothing any more.
  const sameWords = wordFields.every((field) => mapping[field] === before.mapping[field])
  const meanings = sameWords ? said.meanings : {}
  return { ...before, mapping, meanings, order: said.order, keepDuplicates: said.keepDuplicates }
}

/** The same as the plan takes it. Fields that are newer than the answers are in no column. */
export function mappingOf({ mapping }: Answers): Mapping {
  return { ...emptyMapping(), ...mapping }
}

export function choicesOf(
  answers: Answers,
  { words, found }: { words: readonly StageWord[]; found: FoundOrder },
): Choices {
  const said = words.flatMap(({ word }, at) => {
    const meaning = answers.meanings[at]
    return meaning ? [[word, meaning] as const] : []
  })
  return {
    mapping: mappingOf(answers),
    order: answers.order ?? (found === 'unclear' || found === 'neither' ? null : found),
    words: Object.fromEntries(said),
    keepDuplicates: answers.keepDuplicates,
  }
}

/** Whether the days can be read in two ways, and nobody has said which. */
export function mustAskOrder(answers: Answers, found: FoundOrder): boolean {
  return found === 'unclear' && answers.order === null
}
