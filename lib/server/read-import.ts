import { listKnown } from '@/db/applications/imports/queries'
import type { ImportRow } from '@/db/applications/imports/tables'
import { othersTurn } from '@/db/others-turn'
import { type Answers, choicesOf, mappingOf } from '@/lib/applications/import/answers'
import { type FoundOrder, orderOf } from '@/lib/applications/import/date-order'
import { type Choices, type ImportPlan, planImportInSlices } from '@/lib/applications/import/plan'
import { type StageWord, stageWordsOf } from '@/lib/applications/import/stage-words'
import { readTable, type Table } from '@/lib/applications/import/table'
import { NotFound } from '@/lib/refusal'
import type { Person } from './require-user'

/** A file that waits, read with what has been settled about it. */
export type ReadImport = {
  table: Table
  answers: Answers
  words: StageWord[]
  found: FoundOrder
  choices: Choices
  plan: ImportPlan
}

/**
 * Opens and reads a file, and plans what it will become. Each part takes up to a tenth of a second
 * with ten thousand rows, so others have their turn between them.
 *
 * @throws NotFound when its text is not kept any more.
 */
export async function readImport(person: Person, kept: ImportRow): Promise<ReadImport> {
  const { id, content, choices: answers } = kept
  if (content === null) throw new NotFound('That file')
  const text = person.vault.open('imports.content', id, content)
  await othersTurn()
  const table = readTable(text)
  await othersTurn()
  const mapping = mappingOf(answers)
  const words = stageWordsOf(table, mapping)
  await othersTurn()
  const found = orderOf(table, mapping, { today: person.today })
  const choices = choicesOf(answers, { words, found })
  const known = await listKnown(person.id)
  const plan = await planImportInSlices(table, choices, {
    ...{ known, today: person.today },
    pause: othersTurn,
  })
  return { table, answers, words, found, choices, plan }
}
