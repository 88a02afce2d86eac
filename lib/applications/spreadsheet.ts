import type { Day } from '@/lib/day'
import { type Ending, endingName, type Remote, remoteName, type Stage, stageName } from './words'

/** An application as a line of a spreadsheet shows it, with its private words opened. */
export type SpreadsheetRow = {
  company: string
  role: string
  stage: Stage
  furthestStage: Stage
  ending: Ending | null
  appliedOn: Day | null
  stageSince: Day
  source: string | null
  place: string | null
  remote: Remote | null
  salary: string | null
  link: string | null
  deadlineOn: Day | null
  followUpOn: Day | null
  tags: string[]
  cvName: string | null
  notes: string | null
  isArchived: boolean
}

/** The columns, each with its header: headers that our own import reads back. */
const columns: [string, (row: SpreadsheetRow) => string | null][] = [
  ['Company', ({ company }) => company],
  ['Role', ({ role }) => role],
  ['Stage', ({ stage }) => stageName(stage)],
  ['Furthest stage', ({ furthestStage }) => stageName(furthestStage)],
  ['Ending', ({ ending }) => ending && endingName(ending)],
  ['Applied on', ({ appliedOn }) => appliedOn],
  ['Since', ({ stageSince }) => stageSince],
  ['Source', ({ source }) => source],
  ['Place', ({ place }) => place],
  ['Where the work is done', ({ remote }) => remote && remoteName(remote)],
  ['Salary', ({ salary }) => salary],
  ['Link', ({ link }) => link],
  ['Deadline', ({ deadlineOn }) => deadlineOn],
  ['Follow up on', ({ followUpOn }) => followUpOn],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['CV', ({ cvName }) => cvName],
  ['Notes', ({ notes }) => notes],
  ['Archived', ({ isArchived }) => (isArchived ? 'yes' : '')],
]

export const spreadsheetHeader = columns.map(([header]) => header)

export function spreadsheetCells(row: SpreadsheetRow): string[] {
  return columns.map(([, cell]) => cell(row) ?? '')
}
