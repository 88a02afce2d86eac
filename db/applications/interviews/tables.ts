import { owner } from '@/db/account/owner'
import { index, instant, int, sealed, table, text, uniqueIndex } from '@/db/columns'
import { contacts } from '@/db/network/tables'
import type { InterviewKind } from '@/lib/applications/interviews/words'
import { applications } from '../tables'

/** One round: when, of what kind, where, and what she wants to remember of it. */
export const interviews = table(
  'interviews',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    round: int('round').notNull(),
    kind: text('kind').$type<InterviewKind>().notNull(),
    startsAt: instant('starts_at').notNull(),
    /** The IANA zone its time was given in: the wall clock there is what was agreed. */
    zone: text('zone').notNull(),
    minutes: int('minutes').notNull(),
    place: sealed('place'),
    link: sealed('link'),
    notes: sealed('notes'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    index('interviews_by_time').on(t.userId, t.startsAt, t.id),
    index('interviews_of_application').on(t.applicationId, t.userId, t.startsAt, t.id),
  ],
)

/** Who will be there, of the people she knows. */
export const interviewPeople = table(
  'interview_people',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    interviewId: text('interview_id')
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('interview_people_once').on(t.userId, t.interviewId, t.contactId),
    index('interview_people_by_contact').on(t.userId, t.contactId),
    index('interview_people_of_contact').on(t.contactId, t.userId),
  ],
)

export type InterviewRow = typeof interviews.$inferSelect
export type NewInterviewRow = typeof interviews.$inferInsert
