import { stages } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import type { Details, Draft } from './draft'
import type { Told } from './facts'
import type { Mapping } from './fields'
import type { Meaning } from './stage-meaning'

export type ReadRow = { line: number; draft: Draft; pair: string }
const NONE: readonly number[] = []

export type ReadApplication = ReadRow & { moreLines: readonly number[] }

/** Rows as applications: one each, or, in a log of changes, those of one application together. */
export function applicationsIn(rows: readonly ReadRow[], mapping: Mapping): ReadApplication[] {
  const groups = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const group = groups.get(row.pair)
    if (group) group.push(row)
    else groups.set(row.pair, [row])
  }
  const isLog = mapping.toStage !== null || tellsChanges([...groups.values()], rows.length)
  if (!isLog) return rows.map(({ line, draft, pair }) => ({ line, draft, pair, moreLines: NONE }))
  return [...groups.values()].map((group) => together(group, mapping))
}

// One row per change: most rows share their company and role with others at another stage.
function tellsChanges(groups: ReadRow[][], total: number): boolean {
  const changing = groups.filter((group) => group.length > 1 && standsDiffer(group))
  const rows = changing.reduce((sum, { length }) => sum + length, 0)
  return rows > total / 2
}

function standsDiffer(group: ReadRow[]): boolean {
  const words = group.map(({ draft }) => JSON.stringify(draft.told.said.at(-1)?.meaning))
  return new Set(words).size === group.length
}

function together(group: ReadRow[], mapping: Mapping): ReadApplication {
  const changes = group.map(({ draft: { told } }) => changeIn(told, mapping)).sort(inOrder)
  const drafts = group.map(({ draft }) => draft)
  const [first, ...more] = group
  // A group is never empty: it is made with its first row.
  if (!first) throw new Error('An application without a row.')
  return {
    line: first.line,
    pair: first.pair,
    moreLines: more.map(({ line }) => line),
    draft: {
      details: more.reduce((one, { draft }) => filled(one, draft.details), first.draft.details),
      told: joined(changes, drafts, mapping),
    },
  }
}

type Change = { from: Told['from']; to: Told['said']; on: Day | null; rank: number }

function changeIn(told: Told, mapping: Mapping): Change {
  const on = told.stageOn ?? (mapping.stageOn === null ? told.appliedOn : null)
  const to = told.said.map((said) => ({ ...said, on: said.on ?? on }))
  return { from: told.from, to, on, rank: rankOf(to.at(-1)?.meaning) }
}

// By day where both have one; else an earlier stage comes first, and an ending last.
function inOrder(one: Change, other: Change): number {
  if (one.on && other.on && one.on !== other.on) return one.on < other.on ? -1 : 1
  return one.rank - other.rank
}

function rankOf(meaning: Meaning | undefined): number {
  if (meaning?.kind === 'stage') return stages.indexOf(meaning.stage)
  return meaning?.kind === 'ending' ? stages.length : -1
}

function joined(changes: Change[], drafts: Draft[], mapping: Mapping): Told {
  const told = drafts.map((draft) => draft.told)
  const first = <Key extends 'savedOn' | 'rejectedOn' | 'appliedOn'>(key: Key) =>
    told.find((each) => each[key] !== null)?.[key] ?? null
  return {
    appliedOn: mapping.stageOn === null ? null : first('appliedOn'),
    savedOn: first('savedOn'),
    rejectedOn: first('rejectedOn'),
    stageOn: null,
    reached: told.flatMap(({ reached }) => reached),
    from: changes[0]?.from ?? [],
    said: changes.flatMap(({ to }) => to),
    appliedWhenSilent: true,
  }
}

// What the first row leaves open, a later one may say.
function filled(one: Details, other: Details): Details {
  return {
    ...one,
    link: one.link ?? other.link,
    place: one.place ?? other.place,
    remote: one.remote ?? other.remote,
    salary: one.salary ?? other.salary,
    source: one.source ?? other.source,
    notes: bothNotes(one.notes, other.notes),
    advert: one.advert ?? other.advert,
    cvName: one.cvName ?? other.cvName,
    tags: [...new Set([...one.tags, ...other.tags])],
    deadlineOn: one.deadlineOn ?? other.deadlineOn,
    followUpOn: other.followUpOn ?? one.followUpOn,
    archived: one.archived || other.archived,
  }
}

function bothNotes(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one.includes(other)) return one ?? other
  const both = `${one}\n${other}`
  return both.length > lengths.note ? one : both
}
