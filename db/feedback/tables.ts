import { owner } from '@/db/account/owner'
import { applications } from '@/db/applications/tables'
import { day, index, instant, sealed, table, text } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'

export const feedbackRequests = table(
  'feedback_requests',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
    /** Whom it goes to; a name or an address. */
    askedOf: text('asked_of'),
    draft: sealed('draft').notNull(),
    /** The day it is meant to go out, or went. */
    askOn: day('ask_on').notNull(),
    sentOn: day('sent_on'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('feedback_requests_recent').on(t.userId, t.createdAt, t.id),
    index('feedback_requests_of_application').on(t.applicationId, t.userId),
  ],
)

export const feedback = table(
  'feedback',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    /** Word for word, as it came. */
    words: sealed('words').notNull(),
    receivedOn: day('received_on').notNull(),
    /** One change to try, in the person's own words. */
    lesson: sealed('lesson'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('feedback_recent').on(t.userId, t.receivedOn, t.id),
    index('feedback_of_application').on(t.applicationId, t.userId),
  ],
)

export type FeedbackRequestRow = typeof feedbackRequests.$inferSelect
export type NewFeedbackRequestRow = typeof feedbackRequests.$inferInsert
export type FeedbackRow = typeof feedback.$inferSelect
export type NewFeedbackRow = typeof feedback.$inferInsert
