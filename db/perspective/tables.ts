import { owner } from '@/db/account/owner'
import { day, index, instant, int, sealed, table, text, uniqueIndex } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'
import type { Fate, Voice } from '@/lib/perspective/words'

/** A belief held at first, what lay outside one's control, and the belief afterwards. */
export const thoughtRecords = table(
  'thought_records',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id')
      .notNull()
      .references(() => recoveries.id, { onDelete: 'cascade' }),
    thought: sealed('thought').notNull(),
    /** How true it felt, 0 to 100 per cent. */
    beliefBefore: int('belief_before').notNull(),
    beliefAfter: int('belief_after'),
    /** The chosen outside factors and own words, as sealed JSON. */
    outside: sealed('outside').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('thought_records_of_recovery').on(t.recoveryId, t.userId, t.createdAt),
    index('thought_records_recent').on(t.userId, t.createdAt, t.id),
  ],
)

/** A responsibility pie: what the outside had to do with it, and one's own share last. */
export const pies = table(
  'pies',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id')
      .notNull()
      .references(() => recoveries.id, { onDelete: 'cascade' }),
    /** What was believed at first, in the person's own words. */
    belief: sealed('belief').notNull(),
    /** How true it felt, 0 to 100 per cent. */
    beliefBefore: int('belief_before').notNull(),
    beliefAfter: int('belief_after'),
    /** The outside factors with their shares in per cent, as sealed JSON. */
    slices: sealed('slices').notNull(),
    /** What is left for oneself, in per cent. */
    ownShare: int('own_share').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('pies_of_recovery').on(t.recoveryId, t.userId, t.createdAt),
    index('pies_recent').on(t.userId, t.createdAt, t.id),
  ],
)

/** A letter to oneself, as to a friend. */
export const letters = table(
  'letters',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id')
      .notNull()
      .references(() => recoveries.id, { onDelete: 'cascade' }),
    words: sealed('words').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('letters_of_recovery').on(t.recoveryId, t.userId, t.createdAt),
    index('letters_recent').on(t.userId, t.createdAt, t.id),
  ],
)

/** One of five evenings of private writing. */
export const evenings = table(
  'evenings',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    recoveryId: text('recovery_id')
      .notNull()
      .references(() => recoveries.id, { onDelete: 'cascade' }),
    /** 1 to 5. */
    evening: int('evening').notNull(),
    voice: text('voice').$type<Voice>().notNull(),
    /** Null once they were burnt. */
    words: sealed('words'),
    fate: text('fate').$type<Fate>().notNull(),
    /** Locked words stay shut until this day. */
    lockedUntil: day('locked_until'),
    on: day('written_on').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('evenings_of_recovery').on(t.recoveryId, t.userId, t.evening),
    index('evenings_recent').on(t.userId, t.createdAt, t.id),
  ],
)

export type ThoughtRecordRow = typeof thoughtRecords.$inferSelect
export type NewThoughtRecordRow = typeof thoughtRecords.$inferInsert
export type PieRow = typeof pies.$inferSelect
export type NewPieRow = typeof pies.$inferInsert
export type LetterRow = typeof letters.$inferSelect
export type NewLetterRow = typeof letters.$inferInsert
export type EveningRow = typeof evenings.$inferSelect
export type NewEveningRow = typeof evenings.$inferInsert
