const kinds = [
  'application',
  'community',
  'contact',
  'declined',
  'draft',
  'dueFollowUp',
  'evening',
  'fact',
  'feedback',
  'file',
  'followUp',
  'import',
  'interview',
  'invitation',
  'join',
  'letter',
  'lookedFor',
  'medal',
  'meetUp',
  'mood',
  'movementDraft',
  'movementImport',
  'noteForNo',
  'otherMeetUp',
  'question',
  'peopleDraft',
  'peopleImport',
  'personInTrash',
  'pause',
  'pie',
  'recovery',
  'reflection',
  'request',
  'silent',
  'thought',
  'touch',
  'twin',
  'trashed',
  'unopened',
  'unsent',
  'view',
  'walk',
  'witness',
  'workout',
] as const

/** The ids of one person's rows, one of each kind. */
export type Rows = Record<(typeof kinds)[number], string>

/** The same id for a row of each kind. */
export function rowsWithId(id: string): Rows {
  return Object.fromEntries(kinds.map((kind) => [kind, id])) as Rows
}
