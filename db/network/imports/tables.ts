import { owner } from '@/db/account/owner'
import { index, instant, int, json, sealed, table, text } from '@/db/columns'
import type { ContactFileKind, PeopleChoices } from '@/lib/network/import/words'

/** A file of people on its way in: read, looked at, taken in as a whole or not at all. */
export const contactImports = table(
  'contact_imports',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    fileName: sealed('file_name').notNull(),
    kind: text('kind').$type<ContactFileKind>().notNull(),
    /** The file’s text; once it has been taken in, only the rows that could not be. */
    content: sealed('content'),
    choices: json('choices').$type<PeopleChoices>().notNull(),
    /** How many people it has made, once they are in the list. */
    written: int('written').notNull(),
    createdAt: instant('created_at').notNull(),
    finishedAt: instant('finished_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('contact_imports_recent').on(t.userId, t.createdAt, t.id)],
)

export type ContactImportRow = typeof contactImports.$inferSelect
export type NewContactImportRow = typeof contactImports.$inferInsert
