import { and, desc, eq, gte, isNull, lte } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { countAll } from '@/db/columns'
import { insertOnce, removeOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { LINES_A_DAY } from '@/lib/network/together/words'
import { Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { witnesses, witnessLines } from './tables'

type KeptLine = { id: string; witnessId: string; line: Sealed }

/**
 * Keeps a line that came back; the same one sent twice is one.
 *
 * @throws Refusal when this witness has sent as many since `since` as a day takes.
 * @throws NotFound when there is no such witness of this person any more.
 */
export async function saveLine(
  userId: UserId,
  { id, witnessId, line }: KeptLine,
  { now, since }: { now: Date; since: Date },
): Promise<void> {
  await write(async (tx) => {
    // Changes nothing: of several at once each waits here for the one before, and counts it.
    const open = await tx
      .update(witnesses)
      .set({ id: witnessId })
      .where(
        and(
          ...[eq(witnesses.userId, userId), eq(witnesses.id, witnessId)],
          isNull(witnesses.revokedAt),
        ),
      )
      .returning({ id: witnesses.id })
    theOne(open, 'That link')
    const its = and(eq(witnessLines.userId, userId), eq(witnessLines.witnessId, witnessId))
    const sent = await tx
      .select({ id: witnessLines.id })
      .from(witnessLines)
      .where(and(its, gte(witnessLines.createdAt, since)))
    if (sent.some((one) => one.id === id)) return
    if (sent.length >= LINES_A_DAY) {
      throw new Refusal(
        `${LINES_A_DAY} lines have gone out today, which is plenty. There is room again tomorrow.`,
      )
    }
    await insertOnce(tx, witnessLines, { id, userId, witnessId, line, createdAt: now })
  })
}

/** The lines that came back, the newest first, with whom they are from. */
export async function listLines(userId: UserId, { limit }: { limit: number }) {
  return db()
    .select({
      id: witnessLines.id,
      line: witnessLines.line,
      from: witnesses.name,
      createdAt: witnessLines.createdAt,
      readAt: witnessLines.readAt,
    })
    .from(witnessLines)
    .innerJoin(
      witnesses,
      and(eq(witnesses.userId, userId), eq(witnesses.id, witnessLines.witnessId)),
    )
    .where(eq(witnessLines.userId, userId))
    .orderBy(desc(witnessLines.createdAt), desc(witnessLines.id))
    .limit(limit)
}

export async function countUnreadLines(userId: UserId) {
  const rows = await db()
    .select({ count: countAll() })
    .from(witnessLines)
    .where(and(eq(witnessLines.userId, userId), isNull(witnessLines.readAt)))
  return rows[0]?.count ?? 0
}

/**
 * Marks a line as read, with all that came before it: what has come since is still new.
 *
 * @throws NotFound when there is no such line of this person.
 */
export async function saveLinesRead(
  userId: UserId,
  id: string,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    const found = await tx
      .select({ createdAt: witnessLines.createdAt })
      .from(witnessLines)
      .where(and(eq(witnessLines.userId, userId), eq(witnessLines.id, id)))
    const { createdAt } = theOne(found, 'That line')
    await tx
      .update(witnessLines)
      .set({ readAt: now })
      .where(
        and(
          ...[eq(witnessLines.userId, userId), isNull(witnessLines.readAt)],
          lte(witnessLines.createdAt, createdAt),
        ),
      )
  })
}

/** @throws NotFound when there is no such line of this person. */
export async function removeLine(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, witnessLines, id))
}
