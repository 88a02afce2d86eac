const kinds = [
  'application',
  'contact',
  'declined',
  'draft',
  'evening',
  'fact',
  'feedback',
  'file',
  'followUp',
  'import',
  'interview',
  'letter',
  'medal',
  'mood',
  'noteForNo',
  'question',
  'pie',
  'recovery',
  'reflection',
  'request',
  'silent',
  'thought',
  'trashed',
  'unopened',
  'unsent',
  'view',
  'workout',
] as const

/** The ids of one person's rows, one of each kind. */
export type Rows = Record<(typeof kinds)[number], string>

/** The same id for a row of each kind. */
export function rowsWithId(id: string): Rows {
  return Object.fromEntries(kinds.map((kind) => [kind, id])) as Rows
}
