import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { changeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { readTryName } from '@/lib/feedback/sending'
import type { Try } from '@/lib/feedback/tries'
import { feedbackRequests } from './tables'

const { sentOn, sentBy, againOn, againBy } = feedbackRequests

/** Part of a write: a try went out, or goes out; each of the two happens once. */
export async function keepTry(tx: Transaction, userId: UserId, id: string, made: Try) {
  const { which, on, by } = made
  if (which === 'first') {
    const why = 'This one is marked as sent already.'
    const to = { sentOn: on, sentBy: by, letGoOn: null }
    return changeStanding(tx, userId, feedbackRequests, { id, to, where: [isNull(sentOn)], why })
  }
  const why = 'This one has had its second try already.'
  const to = { againOn: on, againBy: by, letGoOn: null }
  return changeStanding(tx, userId, feedbackRequests, {
    id,
    to,
    where: [lte(sentOn, on), isNull(againOn)],
    why,
  })
}

/** Part of a write: the mail of a try is tried again, so the try counts again. */
export async function takeTryAgain(
  tx: Transaction,
  userId: UserId,
  { about, on }: { about: string; on: Day },
): Promise<void> {
  const named = readTryName(about)
  if (named) await keepTry(tx, userId, named.requestId, { which: named.which, on, by: 'here' })
}

/** Part of a write: the mail of a try could not be delivered, so it is hers to make again. */
export async function giveTryBack(tx: Transaction, userId: UserId, about: string): Promise<void> {
  const named = readTryName(about)
  if (!named) return
  const { requestId, which } = named
  const isFirst = which === 'first'
  const stands = isFirst
    ? and(isNotNull(sentOn), eq(sentBy, 'here'), isNull(againOn))
    : and(isNotNull(againOn), eq(againBy, 'here'))
  await tx
    .update(feedbackRequests)
    .set(isFirst ? { sentOn: null, sentBy: null } : { againOn: null, againBy: null })
    .where(and(eq(feedbackRequests.userId, userId), eq(feedbackRequests.id, requestId), stands))
}
