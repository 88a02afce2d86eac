import { owner } from '@/db/account/owner'
import { index, instant, int, sealed, table, text } from '@/db/columns'
import { recoveries } from '@/db/recovery/tables'

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
    index('thought_records_of_recovery').on(t.userId, t.recoveryId, t.createdAt),
    index('thought_records_recent').on(t.userId, t.createdAt, t.id),
  ],
)

export type ThoughtRecordRow = typeof thoughtRecords.$inferSelect
export type NewThoughtRecordRow = typeof thoughtRecords.$inferInsert
