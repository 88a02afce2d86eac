import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { people } from '@/db/account/tables'
import type { Transaction } from '@/db/client'
import { cancelMail } from '@/db/mail/writing'
import type { UserId } from '@/lib/account/user-id'
import { nextDigestAt } from '@/lib/reminders/digest-time'
import { reminderSettings } from './tables'

const { userId: whose, confirmedAt, pausedAt } = reminderSettings

/**
 * Part of a write: works out anew when the next digest is looked at, after its time or her zone has
 * changed, or digests begin. Does nothing while they are off or paused.
 */
export async function rescheduleDigest(
  tx: Transaction,
  userId: UserId,
  { now }: { now: Date },
): Promise<void> {
  const rows = await tx
    .select({
      zone: people.zone,
      time: reminderSettings.digestTime,
      lastDigestOn: reminderSettings.lastDigestOn,
    })
    .from(reminderSettings)
    .innerJoin(people, eq(people.id, userId))
    .where(and(eq(whose, userId), isNotNull(confirmedAt), isNull(pausedAt)))
  for (const settings of rows) {
    await tx
      .update(reminderSettings)
      .set({ nextDigestAt: nextDigestAt({ ...settings, after: now }) })
      .where(eq(whose, userId))
  }
}

/** Part of a write: no digest until she says so, and none of those on their way. */
export async function pauseDigests(
  tx: Transaction,
  userId: UserId,
  { now }: { now: Date },
): Promise<void> {
  // The settings first: whoever makes a digest changes them as well, and waits here.
  await tx
    .update(reminderSettings)
    .set({ pausedAt: now, nextDigestAt: null })
    .where(and(eq(whose, userId), isNull(pausedAt)))
  await cancelMail(tx, userId, { kind: 'digest', now })
}
