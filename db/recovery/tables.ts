import { owner } from '@/db/account/owner'
import { interviews } from '@/db/applications/interviews/tables'
import { applications } from '@/db/applications/tables'
import { day, index, instant, int, sealed, table, text, uniqueIndex } from '@/db/columns'
import type { Stage } from '@/lib/applications/words'
import type { Mood } from '@/lib/mood/words'
import type { Closing, NoCame, NoteKind, Step } from '@/lib/recovery/words'

export const rejections = table(
  'rejections',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    receivedOn: day('received_on').notNull(),
    /** By word, or by a silence the person closed for their own peace. */
    came: text('came').$type<NoCame>().notNull().default('word'),
    /** How far the road went before the no came. */
    stageReached: text('stage_reached').$type<Stage>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('rejections_by_day').on(t.userId, t.receivedOn, t.id),
    index('rejections_of_application').on(t.applicationId, t.userId),
  ],
)

export const recoveries = table(
  'recoveries',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    rejectionId: text('rejection_id')
      .notNull()
      .references(() => rejections.id, { onDelete: 'cascade' }),
    openedOn: day('opened_on').notNull(),
    mood: int('mood').$type<Mood>(),
    /** When she opened a later wave before its own time. */
    dayOpenedAt: instant('day_opened_at'),
    weekOpenedAt: instant('week_opened_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('recoveries_recent').on(t.userId, t.createdAt, t.id),
    uniqueIndex('recoveries_of_rejection').on(t.rejectionId, t.userId),
  ],
)

/** One of the six, once it has been touched; no row means open and not begun. */
export const recoverySteps = table(
  'recovery_steps',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id')
      .notNull()
      .references(() => recoveries.id, { onDelete: 'cascade' }),
    step: text('step').$type<Step>().notNull(),
    closing: text('closing').$type<Closing>(),
    closedAt: instant('closed_at'),
    /** When something done in another room counted for it, without her saying so here. */
    countedAt: instant('counted_at'),
    moodBefore: int('mood_before').$type<Mood>(),
    moodAfter: int('mood_after').$type<Mood>(),
  },
  (t) => [uniqueIndex('recovery_steps_of_recovery').on(t.recoveryId, t.userId, t.step)],
)

/** An evening on which the job side was closed until the next morning. */
export const rests = table(
  'rests',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    restedAt: instant('rested_at').notNull(),
    /** The next morning, where the person lives. */
    endsAt: instant('ends_at').notNull(),
    /** When she opened it again before that. */
    endedAt: instant('ended_at'),
  },
  (t) => [index('rests_by_end').on(t.userId, t.endsAt)],
)

/** Written on a calm day, and opened by the next no. */
export const notesForNo = table(
  'notes_for_no',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    kind: text('kind').$type<NoteKind>().notNull(),
    /** The interview it was written before. */
    interviewId: text('interview_id').references(() => interviews.id, { onDelete: 'set null' }),
    /** The thought that will probably come first. */
    thought: sealed('thought'),
    /** What she will do then: the second half of an if-then plan. */
    plan: sealed('plan'),
    letter: sealed('letter'),
    createdAt: instant('created_at').notNull(),
    openedAt: instant('opened_at'),
    /** The recovery whose no opened it. */
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('notes_for_no_waiting').on(t.userId, t.openedAt, t.createdAt),
    index('notes_for_no_of_interview').on(t.interviewId, t.userId),
    index('notes_for_no_of_recovery').on(t.recoveryId, t.userId),
  ],
)

/** After a no late on the road: a day to write to them again. */
export const silverMedals = table(
  'silver_medals',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    rejectionId: text('rejection_id')
      .notNull()
      .references(() => rejections.id, { onDelete: 'cascade' }),
    dueOn: day('due_on').notNull(),
    /** Whom to write to. */
    person: text('person'),
    draft: sealed('draft').notNull(),
    doneAt: instant('done_at'),
    /** When she decided not to. */
    droppedAt: instant('dropped_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('silver_medals_open').on(t.userId, t.doneAt, t.droppedAt, t.dueOn, t.id),
    index('silver_medals_of_rejection').on(t.rejectionId, t.userId),
  ],
)

export type RejectionRow = typeof rejections.$inferSelect
export type RecoveryRow = typeof recoveries.$inferSelect
export type RecoveryStepRow = typeof recoverySteps.$inferSelect
export type NewRejectionRow = typeof rejections.$inferInsert
export type NewRecoveryRow = typeof recoveries.$inferInsert
export type NoteForNoRow = typeof notesForNo.$inferSelect
export type NewNoteForNoRow = typeof notesForNo.$inferInsert
export type NewSilverMedalRow = typeof silverMedals.$inferInsert
