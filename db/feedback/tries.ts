import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { inTurn } from '@/db/account/in-turn'
import { db, write } from '@/db/client'
import { countMailSince, putInOutbox, type ReadyMail } from '@/db/mail/writing'
import { changeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { readTryName, refuseTooMany } from '@/lib/feedback/sending'
import type { Try } from '@/lib/feedback/tries'
import { mailCountsFrom } from '@/lib/mail/limits'
import { CHANGED_ELSEWHERE } from '@/lib/refusal'
import { feedbackRequests } from './tables'
import { keepTry } from './writing'

const { sentOn, sentBy, againOn, againBy, letGoOn } = feedbackRequests

/** Keeps that a request went out, the first time or the second; each happens once. */
export async function saveTry(userId: UserId, id: string, made: Try): Promise<void> {
  await write((tx) => keepTry(tx, userId, id, made))
}

/**
 * Keeps a try that goes out from here, and its mail with it: neither is there without the other.
 *
 * @throws Refusal when it has gone out already, or so many have of late that it has to wait.
 */
export async function saveSending(
  userId: UserId,
  id: string,
  { mail, now, ...made }: Omit<Try, 'by'> & { mail: ReadyMail; now: Date },
): Promise<void> {
  await write(async (tx) => {
    // Two at once count each other on PostgreSQL too.
    await inTurn(tx, [userId])
    await keepTry(tx, userId, id, { ...made, by: 'here' })
    await putInOutbox(tx, userId, mail, { now })
    refuseTooMany(await countMailSince(tx, userId, { kind: mail.kind, since: mailCountsFrom(now) }))
  })
}

/** Whether the try that a mail is of still stands: its request may have been erased meanwhile. */
export async function isTryStanding(userId: UserId, about: string): Promise<boolean> {
  const named = readTryName(about)
  if (!named) return false
  const by = named.which === 'first' ? sentBy : againBy
  const its = [eq(feedbackRequests.userId, userId), eq(feedbackRequests.id, named.requestId)]
  const rows = await db()
    .select({ id: feedbackRequests.id })
    .from(feedbackRequests)
    .where(and(...its, eq(by, 'here')))
  return rows.length > 0
}

/** Takes back a try that was noted by a slip. */
export async function saveTakenBack(userId: UserId, id: string, made: Try): Promise<void> {
  const empty =
    made.which === 'first' ? { sentOn: null, sentBy: null } : { againOn: null, againBy: null }
  const stands =
    made.which === 'first' ? [eq(sentOn, made.on), isNull(againOn)] : [eq(againOn, made.on)]
  await write((tx) =>
    changeStanding(tx, userId, feedbackRequests, {
      ...{ id, to: empty, where: stands, why: CHANGED_ELSEWHERE },
    }),
  )
}

/** Lets a request rest from a day on, or picks it up again with null. */
export async function saveLettingGo(userId: UserId, id: string, on: Day | null): Promise<void> {
  const stands = [on ? isNull(letGoOn) : isNotNull(letGoOn)]
  const why = on ? 'This one is resting already.' : 'This one isn’t resting any more.'
  await write((tx) =>
    changeStanding(tx, userId, feedbackRequests, { id, to: { letGoOn: on }, where: stands, why }),
  )
}
