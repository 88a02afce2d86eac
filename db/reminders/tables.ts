import { owner } from '@/db/account/owner'
import { day, index, instant, sealed, table, text } from '@/db/columns'
import { contacts } from '@/db/network/tables'

/** Something to come back to with a person on a day. */
export const followUps = table(
  'follow_ups',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    what: sealed('what').notNull(),
    on: day('due_on').notNull(),
    doneAt: instant('done_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('follow_ups_open').on(t.userId, t.doneAt, t.on, t.id),
    index('follow_ups_of_contact').on(t.userId, t.contactId, t.on),
  ],
)

export type FollowUpRow = typeof followUps.$inferSelect
export type NewFollowUpRow = typeof followUps.$inferInsert
