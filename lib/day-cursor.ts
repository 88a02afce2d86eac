import { z } from 'zod'
import type { Day } from '@/lib/day'
import { dayField } from '@/lib/input'

/** Where a page ended, in a list ordered by day and then by id. */
export type DayCursor = { on: Day; id: string }

const parts = z.tuple([dayField, z.uuid()])

/** The same as it stands in the address. */
export function writeDayCursor({ on, id }: DayCursor): string {
  return `${on}_${id}`
}

/** An address that was edited by hand simply starts from the top. */
export function readDayCursor(text: string | undefined): DayCursor | undefined {
  const read = parts.safeParse(text?.split('_'))
  return read.success ? { on: read.data[0], id: read.data[1] } : undefined
}
