import { owner } from '@/db/account/owner'
import { day, flag, index, instant, sealed, table, text, uniqueIndex } from '@/db/columns'
import { contacts } from '@/db/network/tables'
import type { ReminderAnswer } from '@/lib/reminders/words'

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
    /** Not any more. */
    droppedAt: instant('dropped_at'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at'),
  },
  (t) => [
    index('follow_ups_open').on(t.userId, t.doneAt, t.droppedAt, t.on, t.id),
    index('follow_ups_of_contact').on(t.userId, t.contactId, t.on),
    index('follow_ups_by_contact').on(t.contactId, t.userId),
  ],
)

/** What she said to one reminder: done, later, or not any more. */
export const reminderAnswers = table(
  'reminder_answers',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    /** The reminder’s lasting name: what it is about, and which of its moments. */
    about: text('about').notNull(),
    answer: text('answer').$type<ReminderAnswer>().notNull(),
    /** For “later”: when it comes back. */
    until: instant('until'),
    answeredAt: instant('answered_at').notNull(),
  },
  (t) => [uniqueIndex('reminder_answers_once').on(t.userId, t.about)],
)

/** How reminders may reach her outside the app; nothing is on until she has said so. */
export const reminderSettings = table(
  'reminder_settings',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    /** Where the digest goes, and since when it is known to be hers. */
    address: text('address'),
    confirmedAt: instant('confirmed_at'),
    /** `HH:MM` by the clock where she lives. */
    digestTime: text('digest_time').notNull(),
    /** When the next digest is looked at; null while mail is off or paused. */
    nextDigestAt: instant('next_digest_at'),
    /** The day the last digest was looked at: one a day, whatever the clocks do. */
    lastDigestOn: day('last_digest_on'),
    pausedAt: instant('paused_at'),
    /** Whether the calendar feed says who and where, or only that there is something. */
    calendarNames: flag('calendar_names').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('reminder_settings_once').on(t.userId),
    index('reminder_settings_due').on(t.nextDigestAt, t.id),
  ],
)

export type FollowUpRow = typeof followUps.$inferSelect
export type NewFollowUpRow = typeof followUps.$inferInsert
export type ReminderSettingsRow = typeof reminderSettings.$inferSelect
