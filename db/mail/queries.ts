import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import type { MailKind } from '@/lib/mail/words'
import { outbox } from './tables'

const told = {
  id: outbox.id,
  kind: outbox.kind,
  about: outbox.about,
  to: outbox.to,
  content: outbox.content,
  tries: outbox.tries,
  dueAt: outbox.dueAt,
  lastFailure: outbox.lastFailure,
  createdAt: outbox.createdAt,
  sentAt: outbox.sentAt,
  deadAt: outbox.deadAt,
}

export type KeptMail = Awaited<ReturnType<typeof listUndelivered>>[number]

/** What was given up and can still be read, the latest first. */
export async function listUndelivered(userId: UserId, { limit }: { limit: number }) {
  return db()
    .select(told)
    .from(outbox)
    .where(and(eq(outbox.userId, userId), isNotNull(outbox.deadAt), isNotNull(outbox.content)))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(limit)
}

/** What is still known of one kind of mail, the latest first. */
export async function listMailOf(
  userId: UserId,
  kind: MailKind,
  { limit }: { limit: number },
): Promise<KeptMail[]> {
  return db()
    .select(told)
    .from(outbox)
    .where(and(eq(outbox.userId, userId), eq(outbox.kind, kind)))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(limit)
}
