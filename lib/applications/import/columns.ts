import { plainWords } from '@/lib/files/plain-words'
import { type ColumnValues, valuesOf } from './column-values'
import { emptyMapping, type Field, isDayField, type Mapping } from './fields'
import { meaningsOf } from './header-words'

type Rows = readonly { cells: readonly string[] }[]
type Column = { index: number; header: string; values: ColumnValues }
type Candidate = { field: Field; index: number; sureness: number }

/** Which column holds what, as the headers say it and the values bear it out. */
export function guessColumns(header: readonly string[], rows: Rows): Mapping {
  const columns = header.map((text, index) => ({
    index,
    header: text,
    values: valuesOf(rows, index),
  }))
  const mapping = emptyMapping()
  const isLog = isChangeLog(columns)
  const candidates = columns
    .flatMap((column) => candidatesOf(column, isLog))
    .sort((one, other) => other.sureness - one.sureness || one.index - other.index)
  for (const { field, index } of candidates) take(mapping, field, index)
  fillByValues(mapping, columns)
  if (isLog) leaveOneDate(mapping)
  return mapping
}

function take(mapping: Mapping, field: Field, index: number): void {
  if (mapping[field] === null && !isTaken(mapping, index)) mapping[field] = index
}

function isTaken(mapping: Mapping, index: number): boolean {
  return Object.values(mapping).includes(index)
}

// “Source” beside “Target”, both full of stages, tells a change; alone it is where a job was found.
function isChangeLog(columns: Column[]): boolean {
  const may = (field: Field) =>
    columns.some(
      ({ header, values }) =>
        values.stages >= 0.4 && meaningsOf(header).some((meaning) => meaning.field === field),
    )
  return may('fromStage') && may('toStage')
}

function candidatesOf({ index, header, values }: Column, isLog: boolean): Candidate[] {
  return meaningsOf(header)
    .filter(({ field, sureness }) => fits(field, values, sureness))
    .map(({ field, sureness }) => ({
      field,
      index,
      sureness: sureness + bonus(field, values, isLog),
    }))
    .filter(({ field }) => isLog || (field !== 'fromStage' && field !== 'toStage'))
}

function bonus(field: Field, values: ColumnValues, isLog: boolean): number {
  // Of two columns with stages, the one that tells how it came there.
  if (field === 'stage' && values.histories > 0.2) return 0.5
  if (isLog && (field === 'fromStage' || field === 'toStage')) return 2
  // Of the fields a shared header may mean, what an application can't do without comes first.
  return field === 'company' || field === 'stage' ? 0.1 : 0
}

function fits(field: Field, values: ColumnValues, sureness: number): boolean {
  if (values.filled === 0) return sureness > 1
  if (isDayField(field)) return values.days >= (sureness > 2 && field.endsWith('UpOn') ? 0.1 : 0.5)
  switch (field) {
    case 'link':
      return sureness > 2 ? values.links > 0 : values.links >= 0.3
    case 'stage':
    case 'ending':
      return sureness > 2 ? values.days < 0.5 : values.stages >= 0.4 && values.days < 0.5
    case 'fromStage':
    case 'toStage':
      return values.stages >= 0.4
    case 'remote':
      return sureness > 2 ? values.days < 0.5 : values.remotes >= 0.4
    case 'company':
    case 'role':
      return values.numbers < 0.5 && values.addresses < 0.5 && values.days < 0.5
    case 'source':
    case 'place':
    case 'contact':
      return values.days < 0.5 && values.addresses < 0.5
    default:
      return true
  }
}

// What no header names may still be plain from the cells: addresses, days, stages; and of columns
// without any header the first with words is the company and the second the role.
function fillByValues(mapping: Mapping, columns: Column[]): void {
  const free = columns.filter(({ index, values }) => values.filled > 0 && !isTaken(mapping, index))
  const first = (suits: (column: Column) => boolean) =>
    free.find((column) => !isTaken(mapping, column.index) && suits(column))?.index
  const offer = (field: Field, index: number | undefined) => {
    if (index !== undefined) take(mapping, field, index)
  }
  if (mapping.toStage === null) {
    offer(
      'stage',
      first(({ values, header }) => values.stages >= 0.8 && mayHoldStages(header)),
    )
  }
  offer(
    'link',
    first(({ values, header }) => values.links >= 0.8 && isNameless(header)),
  )
  offer(
    'appliedOn',
    first(({ values, header }) => values.days >= 0.8 && isNameless(header)),
  )
  offer('company', first(isWordColumn))
  offer('role', first(isWordColumn))
  offer(
    'place',
    first(({ values, header }) => values.remotes >= 0.5 && isNameless(header)),
  )
}

function mayHoldStages(header: string): boolean {
  return meaningsOf(header).length === 0 && plainWords(header) !== 'questions and answers'
}

function isWordColumn({ header, values }: Column): boolean {
  return (
    isNameless(header) &&
    values.numbers < 0.2 &&
    values.links < 0.2 &&
    values.days < 0.2 &&
    values.different > 0.3
  )
}

function isNameless(header: string): boolean {
  return header === '' || /^(column|unnamed|field|spalte)\W*\d+/i.test(header)
}

// The day of a log’s row is the day of its change, not of the application.
function leaveOneDate(mapping: Mapping): void {
  if (mapping.stageOn !== null || mapping.appliedOn === null) return
  mapping.stageOn = mapping.appliedOn
  mapping.appliedOn = null
}
