import { and, eq, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { takeTryAgain } from '@/db/feedback/writing'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { isOfUse } from '@/lib/mail/of-use'
import { Refusal } from '@/lib/refusal'
import { outbox } from './tables'

const WHAT = 'That mail'

/**
 * Tries a mail again that was given up, as if it had just been written; a request counts as sent
 * again, too.
 *
 * @throws Refusal when it is too old to be of use, or the request has gone out another way since.
 */
export async function reviveMail(
  userId: UserId,
  id: string,
  { now, today }: { now: Date; today: Day },
): Promise<void> {
  await write(async (tx) => {
    const [revived] = await tx
      .update(outbox)
      .set({ deadAt: null, dueAt: now, tries: 0 })
      .where(and(undelivered(userId, id), isNotNull(outbox.content)))
      .returning({ kind: outbox.kind, about: outbox.about, createdAt: outbox.createdAt })
    const { about, ...mail } = theOne(revived ? [revived] : [], WHAT)
    if (!isOfUse(mail, now)) throw new Refusal('Its time has passed, so it needn’t go any more.')
    if (mail.kind === 'feedback-request') await takeTryAgain(tx, userId, { about, on: today })
  })
}

/** Lets a mail go that was given up: what it said is erased. */
export async function saveMailLetGo(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const gone = await tx
      .update(outbox)
      .set({ content: null })
      .where(undelivered(userId, id))
      .returning({ id: outbox.id })
    theOne(gone, WHAT)
  })
}

/** People whose outbox holds something that was over before an instant; for the sweep. */
export async function listPeopleWithMailBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: outbox.userId })
    .from(outbox)
    .where(overBefore(before))
  return rows.map(({ userId }) => userId)
}

export async function removeMailBefore(userId: UserId, before: Date): Promise<void> {
  await write((tx) => tx.delete(outbox).where(and(eq(outbox.userId, userId), overBefore(before))))
}

function undelivered(userId: UserId, id: string): SQL | undefined {
  return and(eq(outbox.userId, userId), eq(outbox.id, id), isNotNull(outbox.deadAt))
}

function overBefore(before: Date): SQL | undefined {
  const { createdAt, deadAt, dueAt } = outbox
  return and(isNull(dueAt), lt(createdAt, before), or(isNull(deadAt), lt(deadAt, before)))
}
