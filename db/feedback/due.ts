import { and, asc, gte, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { dueSince, sentLongEnoughBy } from '@/lib/feedback/tries'
import { answeredOn, answersWhere, requestsWhere } from './queries'
import { feedback, feedbackRequests } from './tables'

type Most = { limit: number }

/** Requests whose day has come of late, and those for which a second try is due. */
export async function listRequestsDue(userId: UserId, today: Day, { limit }: Most = { limit: 5 }) {
  const { askOn, sentOn, againOn, letGoOn } = feedbackRequests
  const since = dueSince(today)
  const itsDay = and(isNull(sentOn), lte(askOn, today), gte(askOn, since))
  const again = and(
    ...[lte(sentOn, sentLongEnoughBy(today)), gte(sentOn, sentLongEnoughBy(since))],
    ...[isNull(againOn), isNull(answeredOn)],
  )
  return requestsWhere(userId, isNull(letGoOn), or(itsDay, again))
    .orderBy(asc(askOn), asc(feedbackRequests.id))
    .limit(limit)
}

/** What came back and may be opened by now; of its words nothing is told. */
export async function listReadyToOpen(userId: UserId, now: Date, { limit }: Most = { limit: 5 }) {
  const { opensWith, opensAt, openedAt } = feedback
  const isReady = [ne(opensWith, 'now'), isNotNull(opensAt), lte(opensAt, now), isNull(openedAt)]
  const rows = await answersWhere(userId, ...isReady)
    .orderBy(asc(opensAt), asc(feedback.id))
    .limit(limit)
  return rows.map(({ id, company, role }) => ({ id, company, role }))
}
