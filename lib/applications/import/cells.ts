import { quoted } from '@/lib/files/plain-words'
import { lengths } from '@/lib/lengths'
import { Refusal } from '@/lib/refusal'
import { isStorable } from '@/lib/storable'
import type { Field } from './fields'

const BLANK =
  /^(n\/?a|#n\/a|n\.a\.|none|null|nil|nan|nat|undefined|unknown|tbd|tba|-+|–|—|\?+|\.+|k\.?\s?a\.?)$/i

/** What a cell holds, as the sheet shows it; nothing for a column that isn't there. */
export function cellAt(cells: readonly string[], column: number | null): string {
  return column === null ? '' : plainCell(cells[column] ?? '')
}

/** “n/a”, “-” and their like, which programs and people write for nothing. */
export function isBlank(text: string): boolean {
  return text === '' || (text.length < 12 && BLANK.test(text))
}

const longest: Partial<Record<Field, number>> = {
  company: lengths.name,
  role: lengths.name,
  place: lengths.line,
  salary: lengths.line,
  source: lengths.line,
  cvName: lengths.line,
  contact: lengths.line,
  link: lengths.link,
  notes: lengths.note,
}

/**
 * A field's text, or null where nothing is written.
 * @throws Refusal when it is longer than what it becomes, or can't be stored.
 */
export function fieldText(text: string, field: Field, header: string): string | null {
  const most = longest[field] ?? lengths.note
  if (text.length > most) throw tooLong(header, most)
  refuseUnstorable(text, header)
  return isBlank(text) ? null : text
}

export function refuseUnstorable(text: string, header: string): void {
  if (isStorable(text)) return
  throw new Refusal(`The cell under ${quoted(header)} holds characters that can’t be stored.`)
}

export function tooLong(header: string, most: number): Refusal {
  const number = most.toLocaleString('en-GB')
  return new Refusal(`The cell under ${quoted(header)} is longer than ${number} characters.`)
}

// The apostrophe guards a cell that would be taken for a formula; it is no part of the text.
function plainCell(cell: string): string {
  const text = cell.trim()
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
