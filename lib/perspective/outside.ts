import { z } from 'zod'
import { type OutsideFactor, outsideFactors } from './words'

/** What lay outside one's control, as it is sealed with a thought record. */
export type Outside = { factors: OutsideFactor[]; ownWords: string | null }

const shape = z.object({
  factors: z.array(z.enum(outsideFactors)).catch([]),
  ownWords: z.string().nullable().catch(null),
})

export function writeOutside({ factors, ownWords }: Outside): string {
  return JSON.stringify({ factors: [...new Set(factors)], ownWords })
}

export function readOutside(text: string): Outside {
  return shape.parse(JSON.parse(text))
}

/** How far a belief moved, in percentage points; null until it was rated twice. */
export function shift(record: { beliefBefore: number; beliefAfter: number | null }): number | null {
  return record.beliefAfter === null ? null : record.beliefAfter - record.beliefBefore
}
