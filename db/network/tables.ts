import { owner } from '@/db/account/owner'
import { day, index, instant, int, sealed, table, text } from '@/db/columns'
import type { TouchKind } from '@/lib/network/words'

export const contacts = table(
  'contacts',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    name: text('name').notNull(),
    company: text('company'),
    email: text('email'),
    link: text('link'),
    howWeMet: sealed('how_we_met'),
    /** Stay in touch every so many days; null asks for no rhythm. */
    cadenceDays: int('cadence_days'),
    /** Derived from the touches, in the transaction that writes them. */
    lastTouchOn: day('last_touch_on'),
    /** Lower-cased name and company: SQLite's own `lower()` only knows ASCII. */
    searchText: text('search_text').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('contacts_by_name').on(t.userId, t.searchText, t.id),
    index('contacts_by_touch').on(t.userId, t.lastTouchOn),
  ],
)

/** One interaction with a contact. */
export const touches = table(
  'touches',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<TouchKind>().notNull(),
    on: day('touched_on').notNull(),
    note: sealed('note'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('touches_of_contact').on(t.userId, t.contactId, t.on, t.id)],
)

export type ContactRow = typeof contacts.$inferSelect
export type NewContactRow = typeof contacts.$inferInsert
export type TouchRow = typeof touches.$inferSelect
export type NewTouchRow = typeof touches.$inferInsert
