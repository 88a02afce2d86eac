import { and, eq, gte, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { people } from '@/db/account/tables'
import { type Transaction, write } from '@/db/client'
import { refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { refuseTooMany } from '@/lib/feedback/sending'
import type { Try } from '@/lib/feedback/tries'
import { CHANGED_ELSEWHERE, Refusal } from '@/lib/refusal'
import { feedbackRequests } from './tables'

const { sentOn, sentBy, againOn, againBy, letGoOn } = feedbackRequests

/** Keeps that a request went out, the first time or the second; each happens once. */
export async function saveTry(userId: UserId, id: string, made: Try): Promise<void> {
  await write((tx) => keepTry(tx, userId, id, made))
}

/**
 * Keeps a try that is about to be sent from here, so that no second press sends it as well. Should
 * it not go out after all, `saveTakenBack` gives it back.
 *
 * @throws Refusal when it has gone out already, or so many have since `countFrom` that it has to wait.
 */
export async function claimSending(
  userId: UserId,
  id: string,
  { countFrom, ...made }: Omit<Try, 'by'> & { countFrom: Day },
): Promise<void> {
  await write(async (tx) => {
    // Holds the person’s row until the end, so that two at once count each other on PostgreSQL too.
    await tx.update(people).set({ id: userId }).where(eq(people.id, userId))
    await keepTry(tx, userId, id, { ...made, by: 'here' })
    refuseTooMany(await countSentFromHere(tx, userId, countFrom))
  })
}

/** Takes back a try that was noted by a slip, or that did not go out. */
export async function saveTakenBack(userId: UserId, id: string, made: Try): Promise<void> {
  const empty =
    made.which === 'first' ? { sentOn: null, sentBy: null } : { againOn: null, againBy: null }
  const stands =
    made.which === 'first' ? [eq(sentOn, made.on), isNull(againOn)] : [eq(againOn, made.on)]
  await write((tx) => change(tx, userId, id, { to: empty, where: stands, why: CHANGED_ELSEWHERE }))
}

/** Lets a request rest from a day on, or picks it up again with null. */
export async function saveLettingGo(userId: UserId, id: string, on: Day | null): Promise<void> {
  const stands = [on ? isNull(letGoOn) : isNotNull(letGoOn)]
  const why = on ? 'This one is resting already.' : 'This one isn’t resting any more.'
  await write((tx) => change(tx, userId, id, { to: { letGoOn: on }, where: stands, why }))
}

async function keepTry(tx: Transaction, userId: UserId, id: string, { which, on, by }: Try) {
  if (which === 'first') {
    const why = 'This one is marked as sent already.'
    const to = { sentOn: on, sentBy: by, letGoOn: null }
    return change(tx, userId, id, { to, where: [isNull(sentOn)], why })
  }
  const why = 'This one has had its second try already.'
  const to = { againOn: on, againBy: by, letGoOn: null }
  return change(tx, userId, id, { to, where: [lte(sentOn, on), isNull(againOn)], why })
}

type Change = { to: Partial<typeof feedbackRequests.$inferInsert>; where: SQL[]; why: string }

async function change(
  tx: Transaction,
  userId: UserId,
  id: string,
  { to, where, why }: Change,
): Promise<void> {
  await refuseUnlessOwned(tx, userId, feedbackRequests, id)
  const saved = await tx
    .update(feedbackRequests)
    .set(to)
    .where(and(eq(feedbackRequests.userId, userId), eq(feedbackRequests.id, id), ...where))
    .returning({ id: feedbackRequests.id })
  if (saved.length === 0) throw new Refusal(why)
}

async function countSentFromHere(tx: Transaction, userId: UserId, from: Day): Promise<number> {
  const first = and(eq(sentBy, 'here'), gte(sentOn, from))
  const second = and(eq(againBy, 'here'), gte(againOn, from))
  const tries = sql<number>`sum(case when ${first} then 1 else 0 end + case when ${second} then 1 else 0 end)`
  const rows = await tx
    .select({ tries: tries.mapWith(Number) })
    .from(feedbackRequests)
    .where(eq(feedbackRequests.userId, userId))
  return rows[0]?.tries ?? 0
}
