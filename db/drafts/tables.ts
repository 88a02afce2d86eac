import { owner } from '@/db/account/owner'
import { instant, sealed, table, text, uniqueIndex } from '@/db/columns'

/** A form somebody has begun to fill in: nothing typed is lost with the tab it was typed in. */
export const drafts = table(
  'drafts',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    /** Which form it is, and what about: one draft each. */
    place: text('place').notNull(),
    /** The fields by their names, as sealed JSON. */
    fields: sealed('fields').notNull(),
    /** Changes with every save, so that a tab knows whether another one has saved since. */
    version: text('version').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [uniqueIndex('drafts_of_place').on(t.userId, t.place)],
)
