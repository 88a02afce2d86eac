import { owner } from '@/db/account/owner'
import { index, instant, int, json, sealed, table, text } from '@/db/columns'
import type { Answers } from '@/lib/applications/import/answers'

/** A file on its way in: read, looked at, taken in as a whole or not at all, and taken back. */
export const imports = table(
  'imports',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    fileName: sealed('file_name').notNull(),
    /** The file's text; once it has been taken in, only the rows that could not be. */
    content: sealed('content'),
    choices: json('choices').$type<Answers>().notNull(),
    /** How many applications it is to make, and how many it has made once they are in the list. */
    planned: int('planned').notNull(),
    written: int('written').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Also names the run: whoever began it at another instant writes no further. */
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('imports_recent').on(t.userId, t.createdAt, t.id)],
)

export type ImportRow = typeof imports.$inferSelect
