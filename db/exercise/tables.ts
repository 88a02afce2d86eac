import { owner } from '@/db/account/owner'
import { day, index, instant, int, sealed, table, text } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'
import type { WorkoutKind } from '@/lib/exercise/words'
import type { Mood } from '@/lib/mood/words'

export const workouts = table(
  'workouts',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
    kind: text('kind').$type<WorkoutKind>().notNull(),
    minutes: int('minutes').notNull(),
    on: day('moved_on').notNull(),
    moodBefore: int('mood_before').$type<Mood>(),
    moodAfter: int('mood_after').$type<Mood>(),
    note: sealed('note'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('workouts_recent').on(t.userId, t.on, t.id),
    index('workouts_of_recovery').on(t.recoveryId, t.userId),
  ],
)

export type WorkoutRow = typeof workouts.$inferSelect
export type NewWorkoutRow = typeof workouts.$inferInsert
