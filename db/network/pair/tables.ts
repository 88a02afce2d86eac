import { owner } from '@/db/account/owner'
import { people } from '@/db/account/tables'
import { index, instant, table, text, uniqueIndex } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'

/** One side of two people who search side by side; the other side is a row of the other’s. */
export const pairSides = table(
  'pair_sides',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    pairId: text('pair_id').notNull(),
    partnerId: text('partner_id')
      .$type<UserId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('pair_sides_once').on(t.userId, t.pairId),
    index('pair_sides_of_partner').on(t.partnerId, t.userId),
  ],
)

/** A wave from the other: “I saw you.” */
export const pairWaves = table(
  'pair_waves',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    pairId: text('pair_id').notNull(),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at'),
  },
  (t) => [index('pair_waves_recent').on(t.userId, t.pairId, t.createdAt)],
)

export type PairSideRow = typeof pairSides.$inferSelect
