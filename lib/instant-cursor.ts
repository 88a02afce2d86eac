import { z } from 'zod'

/** Where a page ended, in a list ordered by instant and then by id. */
export type InstantCursor = { at: Date; id: string }

const parts = z.tuple([z.coerce.number().int().positive().max(8.64e15), z.uuid()])

/** The same as it stands in the address. */
export function writeInstantCursor({ at, id }: InstantCursor): string {
  return `${at.getTime()}_${id}`
}

/** An address that was edited by hand simply starts from the top. */
export function readInstantCursor(text: string | undefined): InstantCursor | undefined {
  const read = parts.safeParse(text?.split('_'))
  return read.success ? { at: new Date(read.data[0]), id: read.data[1] } : undefined
}
