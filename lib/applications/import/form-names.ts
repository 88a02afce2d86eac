import type { Field } from './fields'

// What the fields of the preview's form are called, for the form and for what reads it.

export function columnName(field: Field): string {
  return `column.${field}`
}

/** The place of a word in `stageWordsOf`. */
export function wordName(at: number): string {
  return `word.${at}`
}
