import { and, desc, eq, gt, isNull, lt, or, type SQL } from 'drizzle-orm'
import { db, type Transaction, write } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { linkTokens, type NewLinkTokenRow, type TokenPurpose } from './tables'

export type OpenedLink = NonNullable<Awaited<ReturnType<typeof findLink>>>

/**
 * What a link stands for, to whoever holds it: this takes no UserId, because it is what tells whose
 * it is. A link of another purpose, an ended or an expired one is none.
 */
export async function findLink(hash: string, purpose: TokenPurpose, now: Date) {
  const rows = await db()
    .select()
    .from(linkTokens)
    .where(and(eq(linkTokens.hash, hash), opens(purpose, now)))
    .limit(1)
  return rows[0] ?? null
}

/** The links of one purpose that still open, the newest first. */
export async function listLinks(userId: UserId, purpose: TokenPurpose, now: Date) {
  return db()
    .select()
    .from(linkTokens)
    .where(and(eq(linkTokens.userId, userId), opens(purpose, now)))
    .orderBy(desc(linkTokens.createdAt), desc(linkTokens.hash))
}

/** Part of a write: a new link. */
export async function keepLink(tx: Transaction, link: NewLinkTokenRow): Promise<void> {
  await tx.insert(linkTokens).values(link).onConflictDoNothing({ target: linkTokens.hash })
}

/**
 * Part of a write: ends one link, as used or as taken back.
 *
 * @returns whether it was open until now, so that of several at once one alone has used it.
 */
export async function endLink(
  tx: Transaction,
  userId: UserId,
  { hash, now }: { hash: string; now: Date },
): Promise<boolean> {
  const ended = await tx
    .update(linkTokens)
    .set({ endedAt: now })
    .where(
      and(eq(linkTokens.userId, userId), eq(linkTokens.hash, hash), isNull(linkTokens.endedAt)),
    )
    .returning({ hash: linkTokens.hash })
  return ended.length > 0
}

/** Part of a write: ends every open link of a purpose, or only those about one row. */
export async function endLinks(
  tx: Transaction,
  userId: UserId,
  { purpose, subjectId, now }: { purpose: TokenPurpose; subjectId?: string; now: Date },
): Promise<void> {
  await tx
    .update(linkTokens)
    .set({ endedAt: now })
    .where(
      and(
        ...[eq(linkTokens.userId, userId), eq(linkTokens.purpose, purpose)],
        ...[isNull(linkTokens.endedAt)],
        subjectId === undefined ? undefined : eq(linkTokens.subjectId, subjectId),
      ),
    )
}

/** People with a link that has opened nothing since before an instant; for the sweep. */
export async function listPeopleWithLinksOverBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: linkTokens.userId })
    .from(linkTokens)
    .where(overBefore(before))
  return rows.map(({ userId }) => userId)
}

export async function removeLinksOverBefore(userId: UserId, before: Date): Promise<void> {
  await write((tx) =>
    tx.delete(linkTokens).where(and(eq(linkTokens.userId, userId), overBefore(before))),
  )
}

function overBefore(before: Date): SQL | undefined {
  return or(lt(linkTokens.endedAt, before), lt(linkTokens.expiresAt, before))
}

function opens(purpose: TokenPurpose, now: Date): SQL | undefined {
  return and(
    ...[eq(linkTokens.purpose, purpose), isNull(linkTokens.endedAt)],
    or(isNull(linkTokens.expiresAt), gt(linkTokens.expiresAt, now)),
  )
}
