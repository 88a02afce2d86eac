import { owner } from '@/db/account/owner'
import { applications } from '@/db/applications/tables'
import { day, index, instant, int, table, text, uniqueIndex } from '@/db/columns'
import type { Stage } from '@/lib/applications/words'
import type { Mood } from '@/lib/mood/words'
import type { Closing, Step } from '@/lib/recovery/words'

export const rejections = table(
  'rejections',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    receivedOn: day('received_on').notNull(),
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
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('recoveries_recent').on(t.userId, t.createdAt, t.id),
    uniqueIndex('recoveries_of_rejection').on(t.userId, t.rejectionId),
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
    moodBefore: int('mood_before').$type<Mood>(),
    moodAfter: int('mood_after').$type<Mood>(),
  },
  (t) => [uniqueIndex('recovery_steps_of_recovery').on(t.userId, t.recoveryId, t.step)],
)

export type RejectionRow = typeof rejections.$inferSelect
export type RecoveryRow = typeof recoveries.$inferSelect
export type RecoveryStepRow = typeof recoverySteps.$inferSelect
export type NewRejectionRow = typeof rejections.$inferInsert
export type NewRecoveryRow = typeof recoveries.$inferInsert
