import { and, asc, eq, gt, isNull, lt, lte, or } from 'drizzle-orm'
import { keepLink } from '@/db/account/link-tokens'
import { type NewLinkTokenRow, people } from '@/db/account/tables'
import { db, write } from '@/db/client'
import { putInOutbox, type ReadyMail } from '@/db/mail/writing'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { reminderSettings } from './tables'

const { nextDigestAt, lastDigestOn } = reminderSettings

export type DigestDue = Awaited<ReturnType<typeof listDigestsDue>>[number]

/**
 * Whose digest is to be looked at by now, a page at a time. This is about everybody, so it takes no
 * UserId.
 */
export async function listDigestsDue(
  now: Date,
  { after, limit }: { after?: string; limit: number },
) {
  const rows = await db()
    .select({
      id: reminderSettings.id,
      userId: reminderSettings.userId,
      address: reminderSettings.address,
      time: reminderSettings.digestTime,
      dueAt: nextDigestAt,
      lastDigestOn,
      zone: people.zone,
    })
    .from(reminderSettings)
    .innerJoin(people, eq(people.id, reminderSettings.userId))
    .where(and(lte(nextDigestAt, now), after ? gt(reminderSettings.id, after) : undefined))
    .orderBy(asc(reminderSettings.id))
    .limit(limit)
  return rows.flatMap(({ address, dueAt, ...row }) =>
    address && dueAt ? [{ ...row, address, dueAt }] : [],
  )
}

type Looked = {
  /** What it was due at: of several who look at once, one alone still finds it so. */
  dueAt: Date
  nextAt: Date
  /** The day that has been looked at; null when its day has passed, and it isn’t made up for. */
  day: Day | null
  /** What there is to say on that day, and the link that ends it, if that is a new one. */
  mail: ReadyMail | null
  link: NewLinkTokenRow | null
}

/**
 * Keeps that a digest was looked at, and puts it in the outbox.
 *
 * @returns whether this call was the one to do so.
 */
export async function saveDigest(
  userId: UserId,
  { dueAt, nextAt, day, mail, link }: Looked,
  { now }: { now: Date },
): Promise<boolean> {
  return write(async (tx) => {
    const looked = await tx
      .update(reminderSettings)
      .set({ nextDigestAt: nextAt, ...(day && { lastDigestOn: day }) })
      .where(
        and(
          ...[eq(reminderSettings.userId, userId), eq(nextDigestAt, dueAt)],
          day ? or(isNull(lastDigestOn), lt(lastDigestOn, day)) : undefined,
        ),
      )
      .returning({ id: reminderSettings.id })
    if (looked.length === 0) return false
    if (link) await keepLink(tx, link)
    if (mail) await putInOutbox(tx, userId, mail, { now })
    return true
  })
}
