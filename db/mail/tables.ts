import { owner } from '@/db/account/owner'
import { index, instant, int, sealed, table, text, uniqueIndex } from '@/db/columns'
import type { MailKind } from '@/lib/mail/words'

/**
 * A mail on its way. It is written in the transaction of what it tells of, and leaves afterwards:
 * whoever claims it has it for as long as the lease says.
 */
export const outbox = table(
  'outbox',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    kind: text('kind').$type<MailKind>().notNull(),
    /** What it is about; of one thing there is one mail. */
    about: text('about').notNull(),
    to: text('to_address').notNull(),
    /** Subject, text and who it is from, as sealed JSON; gone once it has left or been given up. */
    content: sealed('content'),
    /** The same on every try, so that a repeat can be told (RFC 5322, section 3.6.4). */
    messageId: text('message_id').notNull(),
    /** When it may be tried next; null once there is nothing left to do. */
    dueAt: instant('due_at'),
    tries: int('tries').notNull(),
    claimedBy: text('claimed_by'),
    leaseUntil: instant('lease_until'),
    /** The last failure as codes, never its words. */
    lastFailure: text('last_failure'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    /** Given up after the last try, or refused for good. */
    deadAt: instant('dead_at'),
    /** Taken back before it left. */
    cancelledAt: instant('cancelled_at'),
  },
  (t) => [
    uniqueIndex('outbox_once').on(t.userId, t.about),
    index('outbox_recent').on(t.userId, t.createdAt, t.id),
    index('outbox_due').on(t.dueAt, t.id),
  ],
)

export type OutboxRow = typeof outbox.$inferSelect
export type NewOutboxRow = typeof outbox.$inferInsert
