import { z } from 'zod'

/** A form that keeps itself while it is being filled in, and what it held when last seen. */
export type FormDraft = {
  place: string
  /** Empty when nothing is kept. */
  version: string
  fields: Record<string, string> | null
}

const shape = z.record(z.string(), z.string())

/** A form's fields as they were kept; whatever can't be read is no draft. */
export function readFields(text: string): Record<string, string> | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}
