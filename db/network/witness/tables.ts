import { owner } from '@/db/account/owner'
import { day, index, instant, sealed, table, text } from '@/db/columns'

/** One trusted person who may see how it goes, by a link and without an account. */
export const witnesses = table(
  'witnesses',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    /** Whom it is for, in her words. */
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index('witnesses_recent').on(t.userId, t.createdAt, t.id)],
)

/** One line that came back. */
export const witnessLines = table(
  'witness_lines',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    witnessId: text('witness_id')
      .notNull()
      .references(() => witnesses.id, { onDelete: 'cascade' }),
    line: sealed('line').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    index('witness_lines_recent').on(t.userId, t.createdAt, t.id),
    index('witness_lines_of_witness').on(t.witnessId, t.userId, t.createdAt),
  ],
)

/** “Today was hard”, said in one tap for a witness to see; one a day. */
export const hardDays = table(
  'hard_days',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    on: day('hard_on').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('hard_days_by_day').on(t.userId, t.on)],
)

export type WitnessRow = typeof witnesses.$inferSelect
