import { owner } from '@/db/account/owner'
import { applications } from '@/db/applications/tables'
import { day, index, instant, int, sealed, table, text } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'
import type { Channel, OpensWith } from '@/lib/feedback/words'
import type { Mood } from '@/lib/mood/words'

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
    sentBy: text('sent_by').$type<Channel>(),
    /** The second try, which is the last. */
    againOn: day('again_on'),
    againBy: text('again_by').$type<Channel>(),
    /** When she let it rest before an answer came. */
    letGoOn: day('let_go_on'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('feedback_requests_recent').on(t.userId, t.createdAt, t.id),
    index('feedback_requests_of_application').on(t.applicationId, t.userId),
    index('feedback_requests_of_recovery').on(t.recoveryId, t.userId),
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
    /** When, and in whose company, she means to read it. */
    opensWith: text('opens_with').$type<OpensWith>().notNull().default('now'),
    /** Not before this, unless she changes her mind; null for words to be read at once. */
    opensAt: instant('opens_at'),
    openedAt: instant('opened_at'),
    moodAtOpening: int('mood_at_opening').$type<Mood>(),
    /** Its points, each in her control, not, or unclear, as sealed JSON. */
    points: sealed('points'),
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
