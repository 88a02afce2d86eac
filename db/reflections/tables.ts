import { owner } from '@/db/account/owner'
import { applications } from '@/db/applications/tables'
import { day, flag, index, instant, sealed, table, text } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'

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
    on: day('written_on').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('reflections_recent').on(t.userId, t.on, t.id),
    index('reflections_of_recovery').on(t.userId, t.recoveryId),
    index('reflections_of_application').on(t.applicationId, t.userId),
  ],
)

export type ReflectionRow = typeof reflections.$inferSelect
export type NewReflectionRow = typeof reflections.$inferInsert
