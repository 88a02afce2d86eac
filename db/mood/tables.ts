import { owner } from '@/db/account/owner'
import { day, index, instant, int, sealed, table, text } from '@/db/columns'
import type { Mood } from '@/lib/mood/words'

export const moods = table(
  'moods',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    mood: int('mood').$type<Mood>().notNull(),
    words: sealed('words'),
    note: sealed('note'),
    on: day('felt_on').notNull(),
    at: instant('felt_at').notNull(),
    /** When she last corrected it; null for never. */
    changedAt: instant('changed_at'),
  },
  (t) => [index('moods_recent').on(t.userId, t.at, t.id), index('moods_by_day').on(t.userId, t.on)],
)

export type MoodRow = typeof moods.$inferSelect
export type NewMoodRow = typeof moods.$inferInsert
