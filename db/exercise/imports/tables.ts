import { owner } from '@/db/account/owner'
import { index, instant, int, json, sealed, table, text } from '@/db/columns'
import type { WorkoutFileKind } from '@/lib/exercise/words'
import type { LeftOutOfFile } from '@/lib/files/left-out'

/** A file of movement on its way in: read, looked at, taken in as a whole or not at all. */
export const workoutImports = table(
  'workout_imports',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    fileName: sealed('file_name').notNull(),
    kind: text('kind').$type<WorkoutFileKind>().notNull(),
    /** What was read from the file, as JSON: never its routes, nor the file itself. */
    content: sealed('content'),
    /** Which of the ones that look like a repeat are taken in all the same, by their place. */
    chosen: json('chosen').$type<number[]>().notNull(),
    /** How many workouts it has made, once they are in the list. */
    written: int('written').notNull(),
    /** What stayed out, once the others are in. */
    leftOut: json('left_out').$type<LeftOutOfFile>(),
    createdAt: instant('created_at').notNull(),
    finishedAt: instant('finished_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('workout_imports_recent').on(t.userId, t.createdAt, t.id)],
)

export type WorkoutImportRow = typeof workoutImports.$inferSelect
export type NewWorkoutImportRow = typeof workoutImports.$inferInsert
