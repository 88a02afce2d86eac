import { and, desc, eq, isNull } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { feedback, feedbackRequests } from './tables'

const whose = { company: applications.company, role: applications.role }

const request = {
  id: feedbackRequests.id,
  applicationId: feedbackRequests.applicationId,
  askedOf: feedbackRequests.askedOf,
  draft: feedbackRequests.draft,
  askOn: feedbackRequests.askOn,
  sentOn: feedbackRequests.sentOn,
  ...whose,
}

const answer = {
  id: feedback.id,
  applicationId: feedback.applicationId,
  words: feedback.words,
  receivedOn: feedback.receivedOn,
  lesson: feedback.lesson,
  ...whose,
}

type Narrowing = { applicationId?: string; limit: number }

/** Requests, the newest first; of one application or of all. */
export async function listRequests(userId: UserId, { applicationId, limit }: Narrowing) {
  return db()
    .select(request)
    .from(feedbackRequests)
    .innerJoin(applications, eq(applications.id, feedbackRequests.applicationId))
    .where(
      and(
        eq(feedbackRequests.userId, userId),
        isNull(applications.removedAt),
        applicationId ? eq(feedbackRequests.applicationId, applicationId) : undefined,
      ),
    )
    .orderBy(desc(feedbackRequests.createdAt), desc(feedbackRequests.id))
    .limit(limit)
}

/** @throws NotFound when there is no such request of this person. */
export async function getRequest(userId: UserId, id: string) {
  const rows = await db()
    .select(request)
    .from(feedbackRequests)
    .innerJoin(applications, eq(applications.id, feedbackRequests.applicationId))
    .where(
      and(
        eq(feedbackRequests.userId, userId),
        eq(feedbackRequests.id, id),
        isNull(applications.removedAt),
      ),
    )
    .limit(1)
  return theOne(rows, 'That request')
}

/** What came back, the newest first; of one application or of all. */
export async function listFeedback(userId: UserId, { applicationId, limit }: Narrowing) {
  return db()
    .select(answer)
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .where(
      and(
        eq(feedback.userId, userId),
        isNull(applications.removedAt),
        applicationId ? eq(feedback.applicationId, applicationId) : undefined,
      ),
    )
    .orderBy(desc(feedback.receivedOn), desc(feedback.id))
    .limit(limit)
}

/** @throws NotFound when there is no such feedback of this person. */
export async function getFeedback(userId: UserId, id: string) {
  const rows = await db()
    .select(answer)
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .where(and(eq(feedback.userId, userId), eq(feedback.id, id), isNull(applications.removedAt)))
    .limit(1)
  return theOne(rows, 'That feedback')
}

export async function countFeedback(userId: UserId): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .where(and(eq(feedback.userId, userId), isNull(applications.removedAt)))
  return rows[0]?.count ?? 0
}

export async function countRequests(userId: UserId): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(feedbackRequests)
    .innerJoin(applications, eq(applications.id, feedbackRequests.applicationId))
    .where(and(eq(feedbackRequests.userId, userId), isNull(applications.removedAt)))
  return rows[0]?.count ?? 0
}
