import { and, eq, isNotNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { inTurn } from '@/db/account/in-turn'
import { endLink, endLinks, keepLink } from '@/db/account/link-tokens'
import type { NewLinkTokenRow } from '@/db/account/tables'
import { db, type Transaction, write } from '@/db/client'
import {
  cancelMail,
  countMailSince,
  forgetUndelivered,
  putInOutbox,
  type ReadyMail,
} from '@/db/mail/writing'
import type { UserId } from '@/lib/account/user-id'
import { mailCountsFrom } from '@/lib/mail/limits'
import { Refusal } from '@/lib/refusal'
import { refuseTooManyAsked } from '@/lib/reminders/digest-limits'
import { pauseDigests, rescheduleDigest } from './digest-writing'
import { reminderSettings } from './tables'

const { userId: whose } = reminderSettings
type When = { now: Date }

/** Her wish for a daily mail, or null when she has never said anything about it. */
export async function findDigestSettings(userId: UserId) {
  const rows = await db()
    .select({
      address: reminderSettings.address,
      confirmedAt: reminderSettings.confirmedAt,
      digestTime: reminderSettings.digestTime,
      pausedAt: reminderSettings.pausedAt,
    })
    .from(reminderSettings)
    .where(eq(whose, userId))
  return rows[0] ?? null
}

type Asking = {
  address: string
  time: string
  link: NewLinkTokenRow
  /** The mail that asks the address. */
  mail: ReadyMail
}

/**
 * Asks an address whether it is hers. Nothing is sent there but this until it has answered, and an
 * earlier link answers for nothing any more.
 *
 * @throws Refusal when so many have been asked of late that it has to wait.
 */
export async function saveAsking(
  userId: UserId,
  { address, time, link, mail }: Asking,
  { now }: When,
): Promise<void> {
  const wish = { address, digestTime: time, confirmedAt: null, nextDigestAt: null, pausedAt: null }
  const row = { ...wish, id: v7(), userId, calendarNames: true, createdAt: now }
  await write(async (tx) => {
    // Two at once count each other on PostgreSQL too.
    await inTurn(tx, [userId])
    await tx
      .insert(reminderSettings)
      .values(row)
      .onConflictDoUpdate({
        target: reminderSettings.userId,
        set: wish,
        setWhere: eq(whose, userId),
      })
    await endLinks(tx, userId, { purpose: 'confirm-address', now })
    await keepLink(tx, link)
    await stopMail(tx, userId, { now })
    await putInOutbox(tx, userId, mail, { now })
    const since = mailCountsFrom(now)
    refuseTooManyAsked(await countMailSince(tx, userId, { kind: 'confirmation', since }))
  })
}

/** Another time of day; one that is on its way is looked at anew. */
export async function saveDigestTime(userId: UserId, time: string, { now }: When): Promise<void> {
  await write(async (tx) => {
    await tx.update(reminderSettings).set({ digestTime: time }).where(eq(whose, userId))
    await rescheduleDigest(tx, userId, { now })
  })
}

/**
 * The address has answered, through the link it was sent: digests begin. Of several presses at once
 * one alone is the answer.
 *
 * @throws Refusal when the link has been used, or is about an address that is no longer wished for.
 */
export async function saveConfirmed(userId: UserId, hash: string, { now }: When): Promise<void> {
  await write(async (tx) => {
    if (!(await endLink(tx, userId, { hash, now }))) throw new Refusal(LINK_IS_OVER)
    const confirmed = await tx
      .update(reminderSettings)
      .set({ confirmedAt: now, pausedAt: null })
      .where(and(eq(whose, userId), isNotNull(reminderSettings.address)))
      .returning({ id: reminderSettings.id })
    if (confirmed.length === 0) throw new Refusal(LINK_IS_OVER)
    await rescheduleDigest(tx, userId, { now })
  })
}

export const LINK_IS_OVER =
  'This link has been used, or it is older than half an hour. Your account page says whether reminders by mail are on, and can send another.'

/** No digest until she says so; the ones on their way are taken back. */
export async function savePause(userId: UserId, { now }: When): Promise<void> {
  await write((tx) => pauseDigests(tx, userId, { now }))
}

export async function saveGoingOn(userId: UserId, { now }: When): Promise<void> {
  await write(async (tx) => {
    await tx.update(reminderSettings).set({ pausedAt: null }).where(eq(whose, userId))
    await rescheduleDigest(tx, userId, { now })
  })
}

/**
 * No more digests, and none of those on their way. Only she can turn them on again, by an address
 * that answers once more.
 */
export async function saveDigestsOff(userId: UserId, { now }: When): Promise<void> {
  const off = { confirmedAt: null, nextDigestAt: null, pausedAt: null }
  await write(async (tx) => {
    await tx.update(reminderSettings).set(off).where(eq(whose, userId))
    await endLinks(tx, userId, { purpose: 'confirm-address', now })
    await stopMail(tx, userId, { now })
  })
}

// Digests to an address, and the link that asks it, mean nothing once she wishes otherwise.
async function stopMail(tx: Transaction, userId: UserId, { now }: When): Promise<void> {
  for (const kind of ['digest', 'confirmation'] as const) {
    await cancelMail(tx, userId, { kind, now })
    await forgetUndelivered(tx, userId, { kind })
  }
}
