import { owner } from '@/db/account/owner'
import { day, index, instant, int, sealed, table, text, uniqueIndex } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'
import type { Effort, PauseReason, WorkoutKind } from '@/lib/exercise/words'
import type { Mood } from '@/lib/mood/words'

export const workouts = table(
  'workouts',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
    kind: text('kind').$type<WorkoutKind>().notNull(),
    /** What she calls it, where none of the kinds does. */
    called: sealed('called'),
    minutes: int('minutes').notNull(),
    effort: text('effort').$type<Effort>(),
    on: day('moved_on').notNull(),
    /** The instant it began, where a clock or a file says so. */
    startedAt: instant('started_at'),
    /** Metres on the way, and metres up, where a file says so; no route is ever kept. */
    distance: int('distance_m'),
    climb: int('climb_m'),
    moodBefore: int('mood_before').$type<Mood>(),
    moodAfter: int('mood_after').$type<Mood>(),
    note: sealed('note'),
    /** The file it came in with, as long as nobody has changed it since. */
    importId: text('import_id'),
    createdAt: instant('created_at').notNull(),
    /** When she last changed what it says; null for never. */
    changedAt: instant('changed_at'),
    /** Staged by a file that is still being taken in, or taken back: it is in no list. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('workouts_recent').on(t.userId, t.removedAt, t.on, t.id),
    index('workouts_by_start').on(t.userId, t.startedAt),
    index('workouts_of_import').on(t.userId, t.importId),
    index('workouts_of_recovery').on(t.recoveryId, t.userId),
  ],
)

/** A walk that is under way: it counts from this instant, whatever the phone does meanwhile. */
export const walks = table(
  'walks',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id').references(() => recoveries.id, { onDelete: 'set null' }),
    /** How long it was meant to be. */
    minutes: int('minutes').notNull(),
    moodBefore: int('mood_before').$type<Mood>(),
    startedAt: instant('started_at').notNull(),
  },
  (t) => [
    // One walk at a time.
    uniqueIndex('walks_one').on(t.userId),
    index('walks_of_recovery').on(t.recoveryId, t.userId),
  ],
)

/** Days on which nothing is expected of her: they neither count nor cost. */
export const pauses = table(
  'exercise_pauses',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    reason: text('reason').$type<PauseReason>().notNull(),
    from: day('from_day').notNull(),
    /** The last day of it; null while it goes on. */
    until: day('until_day'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('exercise_pauses_recent').on(t.userId, t.from, t.id)],
)

export type WorkoutRow = typeof workouts.$inferSelect
export type NewWorkoutRow = typeof workouts.$inferInsert
export type WalkRow = typeof walks.$inferSelect
export type NewWalkRow = typeof walks.$inferInsert
export type PauseRow = typeof pauses.$inferSelect
export type NewPauseRow = typeof pauses.$inferInsert
