import { and, asc, eq, gte, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm'
import { db, type Transaction, write } from '@/db/client'
import { giveTryBack } from '@/db/feedback/writing'
import { pauseDigests } from '@/db/reminders/digest-writing'
import type { UserId } from '@/lib/account/user-id'
import type { Failure } from '@/lib/mail/failure'
import type { MailKind } from '@/lib/mail/words'
import { type NewOutboxRow, type OutboxRow, outbox } from './tables'

const FREE = { claimedBy: null, leaseUntil: null } as const
/** A mail that is over: nothing is due, nobody has it, and nobody can read it any more. */
const OVER = { ...FREE, dueAt: null, content: null } as const

type Claiming = {
  /** Who asks; every process has a name of its own. */
  by: string
  now: Date
  leaseMs: number
  limit: number
}

/** A mail somebody has in hand; a lapsed claim changes nothing any more. */
export type Claim = Pick<OutboxRow, 'id' | 'userId' | 'claimedBy' | 'tries'>

/**
 * Takes some of what is due in hand, the longest due first, for as long as the lease says. This is
 * about everybody’s mail, so it takes no UserId.
 *
 * Each is claimed alone and by a condition that only one of several can meet, which both engines
 * keep to; several at once in one statement can lock one another out on PostgreSQL.
 */
export async function claimMail({ by, now, leaseMs, limit }: Claiming): Promise<OutboxRow[]> {
  const due = await db()
    .select({ id: outbox.id, tries: outbox.tries })
    .from(outbox)
    .where(isDue(now))
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(limit)
  const claimed: OutboxRow[] = []
  for (const { id, tries } of due) {
    const rows = await write((tx) =>
      tx
        .update(outbox)
        .set({
          ...{ claimedBy: by, leaseUntil: new Date(now.getTime() + leaseMs) },
          // Counted before it is tried: what ends the process must not be tried for ever.
          tries: tries + 1,
        })
        .where(and(eq(outbox.id, id), eq(outbox.tries, tries), isDue(now)))
        .returning(),
    )
    claimed.push(...rows)
  }
  return claimed
}

/** Whether anything is due and in nobody’s hands. */
export async function isMailDue(now: Date): Promise<boolean> {
  const due = await db().select({ id: outbox.id }).from(outbox).where(isDue(now)).limit(1)
  return due.length > 0
}

/** Whether a mail is still in these hands and still meant to leave. */
export async function isStillWanted({ userId, ...claim }: Claim, now: Date): Promise<boolean> {
  const rows = await db()
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(held(userId, claim), gte(outbox.leaseUntil, now)))
  return rows.length > 0
}

/** It has left; perhaps taken back while it did. */
export async function saveSent({ userId, ...claim }: Claim, now: Date): Promise<void> {
  const to = { ...OVER, sentAt: now, lastFailure: null }
  await write((tx) => tx.update(outbox).set(to).where(inTheseHands(userId, claim)))
}

/** It did not leave, and is tried again at `dueAt`. */
export async function saveDelay(
  { userId, ...claim }: Claim,
  { failure, dueAt }: { failure: Failure; dueAt: Date },
): Promise<void> {
  const to = { ...FREE, lastFailure: failure, dueAt }
  await write((tx) => keepOrLetGo(tx, userId, claim, to))
}

/**
 * It is given up; she can read why, and what it said is still there. Whatever counted on it is put
 * right in the same write: a try is given back, and an address that takes no mail gets no more.
 */
export async function saveDead(
  { userId, ...claim }: Claim,
  { failure, now }: { failure: Failure | null; now: Date },
): Promise<void> {
  const to = { ...FREE, dueAt: null, deadAt: now, ...(failure && { lastFailure: failure }) }
  await write(async (tx) => {
    const dead = await keepOrLetGo(tx, userId, claim, to)
    if (dead?.kind === 'feedback-request') await giveTryBack(tx, userId, dead.about)
    if (dead?.kind === 'digest') await pauseDigests(tx, userId, { now })
  })
}

/** It is of no use to anybody any more, so it doesn’t leave. */
export async function saveOutdated({ userId, ...claim }: Claim, now: Date): Promise<void> {
  const to = { ...OVER, cancelledAt: now }
  await write((tx) => keepOrLetGo(tx, userId, claim, to))
}

/** It is not handed on, and nothing about it changes: others may see to it. */
export async function letGo({ userId, ...claim }: Claim): Promise<void> {
  await write((tx) => tx.update(outbox).set(FREE).where(inTheseHands(userId, claim)))
}

/** Whether somebody may still be handing on what was taken back. */
export async function isStillInHand(
  userId: UserId,
  { kind, now }: { kind: MailKind; now: Date },
): Promise<boolean> {
  const rows = await db()
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        ...[eq(outbox.userId, userId), eq(outbox.kind, kind), isNotNull(outbox.cancelledAt)],
        gte(outbox.leaseUntil, now),
      ),
    )
    .limit(1)
  return rows.length > 0
}

type Hands = Omit<Claim, 'userId'>

// What has been taken back meanwhile keeps no outcome, but is no longer in anybody’s hands.
async function keepOrLetGo(
  tx: Transaction,
  userId: UserId,
  claim: Hands,
  to: Partial<NewOutboxRow>,
) {
  const [kept] = await tx
    .update(outbox)
    .set(to)
    .where(held(userId, claim))
    .returning({ kind: outbox.kind, about: outbox.about })
  if (!kept) await tx.update(outbox).set(FREE).where(inTheseHands(userId, claim))
  return kept
}

function held(userId: UserId, claim: Hands): SQL | undefined {
  return and(inTheseHands(userId, claim), isNotNull(outbox.dueAt))
}

function inTheseHands(userId: UserId, { id, claimedBy, tries }: Hands): SQL | undefined {
  return and(
    ...[eq(outbox.userId, userId), eq(outbox.id, id)],
    ...[eq(outbox.claimedBy, claimedBy ?? ''), eq(outbox.tries, tries)],
  )
}

function isDue(now: Date): SQL | undefined {
  return and(lte(outbox.dueAt, now), or(isNull(outbox.leaseUntil), lte(outbox.leaseUntil, now)))
}
