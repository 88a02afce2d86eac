import { and, desc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { recoveries, rejections } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import type { Stage } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import type { Counted, Wait } from '@/lib/feedback/answer-rate'
import { answeredOn } from './queries'
import { feedbackRequests } from './tables'

/** More waits than anybody has; the middle of so many would hardly move. */
const MOST_WAITS = 500

/** The stage a no came after, or how far the application got where no recovery is known. */
const stage = sql<Stage>`coalesce(${rejections.stageReached}, ${applications.furthestStage})`

/** How many requests sent until a day were answered, by channel and stage reached. */
export async function countAnswered(userId: UserId, sentBy: Day): Promise<Counted[]> {
  const answered = sql<number>`sum(case when ${answeredOn} is null then 0 else 1 end)`
  return db()
    .select({
      by: feedbackRequests.sentBy,
      stage,
      asked: countAll(),
      answered: answered.mapWith(Number),
    })
    .from(feedbackRequests)
    .innerJoin(applications, eq(applications.id, feedbackRequests.applicationId))
    .leftJoin(recoveries, eq(recoveries.id, feedbackRequests.recoveryId))
    .leftJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .where(sentUntil(userId, sentBy))
    .groupBy(feedbackRequests.sentBy, stage)
}

/** From the day a request went out to the day of its answer, for those that have one. */
export async function listWaits(userId: UserId, sentBy: Day): Promise<Wait[]> {
  const rows = await db()
    .select({ sentOn: feedbackRequests.sentOn, answeredOn })
    .from(feedbackRequests)
    .innerJoin(applications, eq(applications.id, feedbackRequests.applicationId))
    .where(and(sentUntil(userId, sentBy), isNotNull(answeredOn)))
    .orderBy(desc(feedbackRequests.createdAt), desc(feedbackRequests.id))
    .limit(MOST_WAITS)
  return rows.flatMap(({ sentOn, answeredOn: came }) =>
    sentOn && came ? [{ sentOn, answeredOn: came }] : [],
  )
}

function sentUntil(userId: UserId, day: Day) {
  return and(
    eq(feedbackRequests.userId, userId),
    isNull(applications.removedAt),
    lte(feedbackRequests.sentOn, day),
  )
}
