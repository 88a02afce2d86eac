import { type Column, columnOf } from './header-words'
import { isHonorific } from './honorifics'
import { isOwnLabel } from './labels'
import type { Said } from './said'

/** Where each thing stands in a row; several columns may hold the same. */
export type Columns = ReadonlyMap<Column, readonly number[]>

/** Google puts several values of a kind into one cell, so. */
const BETWEEN_VALUES = ' ::: '

export function columnsOf(header: readonly string[]): Columns {
  const columns = new Map<Column, number[]>()
  header.forEach((text, at) => {
    const column = columnOf(text)
    if (column) columns.set(column, [...(columns.get(column) ?? []), at])
  })
  return columns
}

export function hasNames(columns: Columns): boolean {
  return (['name', 'given', 'family'] as const).some((column) => columns.has(column))
}

export function saidIn(cells: readonly string[], columns: Columns): Said {
  const all = (column: Column) => filledIn(cells, columns.get(column))
  const first = (column: Column) => all(column)[0] ?? ''
  const several = (column: Column) => all(column).flatMap(valuesIn)
  return {
    name: first('name') || partsOf(first) || first('otherName'),
    company: first('company'),
    role: columns.has('role') ? first('role') : titleOf(all('title')),
    emails: several('email').flatMap((cell) => cell.split(/[;,]/)),
    phones: several('phone'),
    links: several('link'),
    metOn: first('metOn'),
    howWeMet: [...all('howWeMet'), ...all('notes')].join('\n'),
    tags: [...several('tags'), ...several('labels').filter(isOwnGoogleLabel)],
    tie: first('tie'),
    channels: first('channels'),
    cadence: first('cadence'),
    gives: first('gives'),
    offered: first('offered'),
    offeredOn: first('offeredOn'),
  }
}

// Most files have few of these columns, and most cells one value: those cost nothing.
function filledIn(cells: readonly string[], places: readonly number[] | undefined): string[] {
  return places ? places.map((at) => plainCell(cells[at] ?? '')).filter(Boolean) : []
}

function valuesIn(cell: string): string[] {
  if (!cell.includes(BETWEEN_VALUES)) return [cell]
  return cell.split(BETWEEN_VALUES).map((value) => value.trim())
}

function partsOf(first: (column: Column) => string): string {
  const parts = (['given', 'middle', 'family'] as const).map(first).filter(Boolean)
  const suffix = first('suffix')
  if (parts.length === 0) return ''
  return suffix ? `${parts.join(' ')}, ${suffix}` : parts.join(' ')
}

// Only asked where no other column holds the work: beside Outlook’s “Job title” it never does.
function titleOf(titles: readonly string[]): string {
  return titles.find((title) => !isHonorific(title)) ?? ''
}

// Google marks those that everybody has with a star: “* myContacts”, “* friends”.
function isOwnGoogleLabel(label: string): boolean {
  return !label.startsWith('*') && isOwnLabel(label)
}

// The apostrophe guards a cell that would be taken for a formula; it is no part of the text.
function plainCell(cell: string): string {
  const text = cell.trim()
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
