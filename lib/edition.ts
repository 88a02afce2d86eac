import { z } from 'zod'

/** When a row was last changed, which says which edition of it a form was made from; null for the first. */
export type Edition = Date | null

/** The field `basedOn` of a form, as `writeEdition` wrote it: an instant, or nothing. */
export const editionField = z
  .union([z.literal(''), z.iso.datetime()], 'This page is out of date. Reload it and try again.')
  .transform((text): Edition => (text === '' ? null : new Date(text)))

export function writeEdition(edition: Edition): string {
  return edition?.toISOString() ?? ''
}
