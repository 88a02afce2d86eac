import type { Fact } from '@/lib/applications/history'
import type { Day } from '@/lib/day'
import type { BadRow } from '@/lib/files/bad-rows'
import type { Order } from '@/lib/files/dates'
import { atOnce, eachOf, inTurns, type Work } from '@/lib/files/in-turns'
import type { SheetRow } from '@/lib/files/rows'
import { Refusal } from '@/lib/refusal'
import { type Details, readDraft } from './draft'
import { roadOf } from './facts'
import type { Mapping } from './fields'
import type { Reading } from './row'
import {
  comparedAs,
  type Known,
  type Origin,
  pairOf,
  type SeenBefore,
  seenBefore,
} from './same-application'
import { applicationsIn, type ReadApplication, type ReadRow } from './stage-log'
import type { Meaning } from './stage-meaning'
import { meaningWith } from './stage-words'
import type { Table } from './table'
import { linkKey } from './web-link'

/** What a person has settled about a file; plain JSON. */
export type Choices = {
  mapping: Mapping
  order: Order | null
  /** Status words of the file, with the `MeaningKey` chosen for them. */
  words: Record<string, string>
  keepDuplicates: boolean
}

export type PlannedApplication = Details & {
  line: number
  /** Further rows that tell of the same application, in a log of changes. */
  moreLines: readonly number[]
  appliedOn: Day | null
  facts: [Fact, ...Fact[]]
}
export type Duplicate = { line: number; company: string; role: string; of: Origin }
export type ImportPlan = { made: PlannedApplication[]; duplicates: Duplicate[]; bad: BadRow[] }

/** What a file will become. Every row ends in `made`, `duplicates` or `bad`. */
export function planImport(
  table: Table,
  choices: Choices,
  { known, today }: { known: readonly Known[]; today: Day },
): ImportPlan {
  return atOnce(planning(table, choices, { known, today }))
}

/** The same in slices of a few milliseconds; `pause` lets others have their turn between them. */
export async function planImportInSlices(
  table: Table,
  choices: Choices,
  { known, today, pause }: { known: readonly Known[]; today: Day; pause: () => Promise<void> },
): Promise<ImportPlan> {
  return inTurns(planning(table, choices, { known, today }), pause)
}

function* planning(
  table: Table,
  choices: Choices,
  { known, today }: { known: readonly Known[]; today: Day },
): Work<ImportPlan> {
  const plan: ImportPlan = { made: [], duplicates: [], bad: [] }
  const reading = readingOf(table, choices, today)
  const seen = choices.keepDuplicates ? null : seenBefore()
  yield* eachOf(seen ? known : [], (one) => seen?.remember(comparedAs(one), 'here'))
  const read: ReadRow[] = []
  yield* eachOf(table.rows, (row) => read.push(...readOrKeep(row, reading, plan.bad)))
  yield* eachOf(applicationsIn(read, choices.mapping), (application) =>
    place(plan, planned(application, today), { application, seen }),
  )
  return plan
}

function readingOf(table: Table, choices: Choices, today: Day): Reading {
  const meanings = new Map<string, Meaning>()
  const meaningOf = (word: string) => {
    const meaning = meanings.get(word) ?? meaningWith(word, choices.words)
    meanings.set(word, meaning)
    return meaning
  }
  return { header: table.header, mapping: choices.mapping, order: choices.order, today, meaningOf }
}

function readOrKeep(row: SheetRow, reading: Reading, bad: BadRow[]): ReadRow[] {
  const { line, cells } = row
  try {
    refuseMisshapen(row, reading.header)
    const draft = readDraft({ cells, reading })
    return [{ line, draft, pair: pairOf(draft.details) }]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    bad.push({ line, reason: error.message, cells })
    return []
  }
}

function refuseMisshapen({ cells, broken }: SheetRow, header: readonly string[]): void {
  if (broken) throw new Refusal('A quotation mark in this row is out of place.')
  if (cells.length <= header.length) return
  throw new Refusal(
    `This row has ${cells.length} cells, but the header has ${header.length}. A cell with a comma in it needs quotation marks.`,
  )
}

function planned({ line, moreLines, draft }: ReadApplication, today: Day): PlannedApplication {
  const { facts, appliedOn, archived } = roadOf(draft.told, today)
  const { details } = draft
  // Written out, since spreading an object ten thousand times takes a good part of the whole.
  return {
    line,
    moreLines,
    company: details.company,
    role: details.role,
    link: details.link,
    place: details.place,
    remote: details.remote,
    salary: details.salary,
    source: details.source,
    notes: details.notes,
    advert: details.advert,
    cvName: details.cvName,
    tags: details.tags,
    appliedOn,
    deadlineOn: details.deadlineOn,
    followUpOn: details.followUpOn,
    archived: details.archived || archived,
    facts,
  }
}

function place(
  plan: ImportPlan,
  made: PlannedApplication,
  { application, seen }: { application: ReadApplication; seen: SeenBefore | null },
): void {
  const key = made.link === null ? null : linkKey(made.link)
  const compared = { pair: application.pair, key, appliedOn: made.appliedOn }
  const of = seen?.find(compared) ?? null
  if (of === null) {
    seen?.remember(compared, 'file')
    plan.made.push(made)
    return
  }
  const { line, moreLines, company, role } = made
  for (const each of [line, ...moreLines]) plan.duplicates.push({ line: each, company, role, of })
}
