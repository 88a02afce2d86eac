import { eachOf, type Work } from '@/lib/files/in-turns'
import type { SheetRow } from '@/lib/files/rows'
import { readSheet, type Sheet } from '@/lib/files/sheet'
import { Refusal } from '@/lib/refusal'
import { type Columns, columnsOf, hasNames, saidIn } from './columns'
import { columnOf, knownColumns } from './header-words'
import type { Entry } from './said'
import { readCards } from './vcard'
import type { ContactFileKind } from './words'

/** A file of people as it stands: every row or card of it, and nothing judged yet. */
export type PeopleFile = {
  kind: ContactFileKind
  /** The names of the cells, for the rows that have to be put right. */
  header: readonly string[]
  entries: Entry[]
}

const CARD = /^\s*BEGIN:VCARD/i

/**
 * A file’s text as the people in it.
 *
 * @throws Refusal saying why it can’t be read.
 */
export function* readPeople(text: string): Work<PeopleFile> {
  if (CARD.test(text.slice(0, 400).replace(/^\ufeff+/, ''))) {
    return { kind: 'vcard', ...(yield* readCards(text)) }
  }
  const sheet = readSheet(text, knownColumns)
  const columns = columnsOf(sheet.header)
  refuseNothing(sheet, columns)
  yield
  const entries: Entry[] = []
  yield* eachOf(sheet.rows, (row) => entries.push(entryOf(row, sheet.header, columns)))
  return { kind: kindOf(sheet.header), header: sheet.header, entries }
}

function entryOf(row: SheetRow, header: readonly string[], columns: Columns): Entry {
  const { line, cells } = row
  if (row.broken) return { line, cells, broken: 'A quotation mark in this row is out of place.' }
  if (cells.length > header.length) {
    const broken = `This row has ${cells.length} cells, but the header has ${header.length}. A cell with a comma in it needs quotation marks.`
    return { line, cells, broken }
  }
  return { line, cells, said: saidIn(cells, columns) }
}

function kindOf(header: readonly string[]): ContactFileKind {
  const has = (words: RegExp) => header.some((text) => words.test(text))
  if (has(/^Connected On$/i) && has(/^First Name$/i)) return 'linkedin'
  if (has(/^E-mail 1 - Value$/i) || has(/^Phone 1 - Value$/i)) return 'google'
  return has(/^(Group Membership|Organization 1 - Name)$/i) ? 'google' : 'spreadsheet'
}

function refuseNothing({ header, rows }: Sheet, columns: Columns): void {
  if (!hasNames(columns)) {
    const known = header.filter((text) => columnOf(text) !== null)
    const found = known.length > 0 ? ` It has ${known.map((text) => `“${text}”`).join(', ')}.` : ''
    throw new Refusal(
      `That file has no column for a name.${found} Put a first line above the people that says Name, Company, Email, then choose it again.`,
    )
  }
  if (rows.length === 0) throw new Refusal('That file has a header but nobody under it.')
}
