import { and, eq, gte, isNotNull, like } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { countAll } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'
import type { MailKind } from '@/lib/mail/words'
import { type NewOutboxRow, outbox } from './tables'

/** A mail with its content sealed, ready to be put in the outbox. */
export type ReadyMail = Pick<NewOutboxRow, 'id' | 'kind' | 'about' | 'to' | 'messageId'> & {
  content: NonNullable<NewOutboxRow['content']>
}

/**
 * Part of a write: puts a mail in the outbox, from where it leaves once all of it is kept.
 *
 * @returns whether it is new; of one thing there is one mail.
 */
export async function putInOutbox(
  tx: Transaction,
  userId: UserId,
  mail: ReadyMail,
  { now }: { now: Date },
): Promise<boolean> {
  const made = await tx
    .insert(outbox)
    .values({ ...mail, userId, dueAt: now, tries: 0, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: outbox.id })
  return made.length > 0
}

/**
 * Part of a write: takes back what has not left, of one kind; with `about` only what is called so in
 * the beginning. Whoever has it in hand looks once more right before sending, and keeps it in hand
 * until then: `isStillInHand` says when it is certain that nothing more will leave.
 */
export async function cancelMail(
  tx: Transaction,
  userId: UserId,
  { kind, about, now }: { kind: MailKind; about?: string; now: Date },
): Promise<void> {
  await tx
    .update(outbox)
    .set({ dueAt: null, content: null, cancelledAt: now })
    .where(
      and(
        ...[eq(outbox.userId, userId), isNotNull(outbox.dueAt)],
        eq(outbox.kind, kind),
        about === undefined ? undefined : like(outbox.about, `${about}%`),
      ),
    )
}

/** Part of a write: what was given up is of no use any more either, and can’t be tried again. */
export async function forgetUndelivered(
  tx: Transaction,
  userId: UserId,
  { kind, about = '' }: { kind: MailKind; about?: string },
): Promise<void> {
  await tx
    .update(outbox)
    .set({ content: null })
    .where(
      and(
        ...[eq(outbox.userId, userId), eq(outbox.kind, kind), isNotNull(outbox.deadAt)],
        like(outbox.about, `${about}%`),
      ),
    )
}

/** Part of a write: how many of a kind one person has put in the outbox since an instant. */
export async function countMailSince(
  tx: Transaction,
  userId: UserId,
  { kind, since }: { kind: MailKind; since: Date },
): Promise<number> {
  const rows = await tx
    .select({ count: countAll() })
    .from(outbox)
    .where(and(eq(outbox.userId, userId), eq(outbox.kind, kind), gte(outbox.createdAt, since)))
  return rows[0]?.count ?? 0
}
