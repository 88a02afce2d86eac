import { z } from 'zod'

const shape = z.record(z.string(), z.string())

/** A form's fields as they were kept; whatever can't be read is no draft. */
export function readFields(text: string): Record<string, string> | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}
