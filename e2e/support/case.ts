import type { Fields } from './multipart'
import type { Rows } from './rows'

/** What an action is sent when a test only needs it to be in order. */
export type Case = {
  fields: (rows: Rows) => Fields
  /** The table that gets one row more by it, when there is one. */
  makes?: string
  /** Needs no one to be signed in. */
  open?: true
  /** Needs a mail server, and the one under these tests has none. */
  needsMail?: true
  /** Needs what stands at the end of a link, which no script can guess. */
  needsLink?: true
}

export const oneRow = (kind: keyof Rows) => ({ fields: (rows: Rows) => ({ id: rows[kind] }) })

export const changes = (kind: keyof Rows, fields: Fields) => ({
  fields: (rows: Rows) => ({ id: rows[kind], ...fields }),
})

export const makes = (table: string, fields: Case['fields']) => ({ makes: table, fields })
