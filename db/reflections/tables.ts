import { owner } from '@/db/account/owner'
import { applications } from '@/db/applications/tables'
import { day, flag, index, instant, sealed, table, text } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'
import type { Door } from '@/lib/reflections/words'

/** What an interview taught, through the article's three questions. */
export const reflections = table(
  'reflections',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id').references(() => applications.id, {
      onDelete: 'set null',
    }),
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
    challenged: sealed('challenged'),
    different: sealed('different'),
    nextTime: sealed('next_time'),
    gaveMyBest: flag('gave_my_best').notNull(),
    /** Which of the two doors was taken; null for what was written without one. */
    door: text('door').$type<Door>(),
    greyAreas: sealed('grey_areas'),
    /** What shows that it was her best. */
    evidence: sealed('evidence'),
    /** What working there would have been like. */
    theirCompany: sealed('their_company'),
    on: day('written_on').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('reflections_recent').on(t.userId, t.on, t.id),
    index('reflections_of_recovery').on(t.recoveryId, t.userId),
    index('reflections_of_application').on(t.applicationId, t.userId),
  ],
)

/** A question asked in an interview, with what was said and what would be said now. */
export const questions = table(
  'questions',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id').references(() => applications.id, {
      onDelete: 'set null',
    }),
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
    asked: sealed('asked').notNull(),
    said: sealed('said'),
    wouldSay: sealed('would_say'),
    on: day('asked_on').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('questions_recent').on(t.userId, t.on, t.id),
    index('questions_of_application').on(t.applicationId, t.userId),
    index('questions_of_recovery').on(t.recoveryId, t.userId),
  ],
)

export type ReflectionRow = typeof reflections.$inferSelect
export type NewReflectionRow = typeof reflections.$inferInsert
export type QuestionRow = typeof questions.$inferSelect
export type NewQuestionRow = typeof questions.$inferInsert
