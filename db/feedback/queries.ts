import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { isUnopened } from '@/lib/feedback/opening'
import type { InstantCursor } from '@/lib/instant-cursor'
import type { Sealed } from '@/lib/sealed'
import { feedback, feedbackRequests } from './tables'

const whose = { company: applications.company, role: applications.role }

/** The day of the first answer since a request went out; it may be about several requests. */
export const answeredOn = sql<Day | null>`(
  select min(${feedback.receivedOn}) from ${feedback}
  where ${feedback.userId} = ${feedbackRequests.userId}
  and ${feedback.applicationId} = ${feedbackRequests.applicationId}
  and ${feedback.receivedOn} >= ${feedbackRequests.sentOn})`

const request = {
  id: feedbackRequests.id,
  applicationId: feedbackRequests.applicationId,
  recoveryId: feedbackRequests.recoveryId,
  askedOf: feedbackRequests.askedOf,
  draft: feedbackRequests.draft,
  askOn: feedbackRequests.askOn,
  sentOn: feedbackRequests.sentOn,
  sentBy: feedbackRequests.sentBy,
  againOn: feedbackRequests.againOn,
  againBy: feedbackRequests.againBy,
  letGoOn: feedbackRequests.letGoOn,
  createdAt: feedbackRequests.createdAt,
  answeredOn,
  ...whose,
}

const answer = {
  id: feedback.id,
  applicationId: feedback.applicationId,
  words: feedback.words,
  receivedOn: feedback.receivedOn,
  lesson: feedback.lesson,
  opensWith: feedback.opensWith,
  opensAt: feedback.opensAt,
  openedAt: feedback.openedAt,
  moodAtOpening: feedback.moodAtOpening,
  points: feedback.points,
  ...whose,
}

type Narrowing<Cursor> = { applicationId?: string; after?: Cursor; limit: number }

export type KeptRequest = Awaited<ReturnType<typeof listRequests>>[number]
export type KeptAnswer = Awaited<ReturnType<typeof listFeedback>>[number]

/** Requests, the newest first; of one application or of all. */
export async function listRequests(
  userId: UserId,
  { applicationId, after, limit }: Narrowing<InstantCursor>,
) {
  const place = { by: feedbackRequests.createdAt, id: feedbackRequests.id }
  return requestsWhere(
    userId,
    applicationId ? eq(feedbackRequests.applicationId, applicationId) : undefined,
    after && olderThan(place, { by: after.at, id: after.id }),
  )
    .orderBy(desc(feedbackRequests.createdAt), desc(feedbackRequests.id))
    .limit(limit)
}

/** @throws NotFound when there is no such request of this person. */
export async function getRequest(userId: UserId, id: string) {
  const rows = await requestsWhere(userId, eq(feedbackRequests.id, id)).limit(1)
  return theOne(rows, 'That request')
}

/** What came back, the newest first; what is unopened comes without any of its words. */
export async function listFeedback(
  userId: UserId,
  { applicationId, after, limit }: Narrowing<DayCursor>,
) {
  const place = { by: feedback.receivedOn, id: feedback.id }
  const rows = await answersWhere(
    userId,
    applicationId ? eq(feedback.applicationId, applicationId) : undefined,
    after && olderThan(place, { by: after.on, id: after.id }),
  )
    .orderBy(desc(feedback.receivedOn), desc(feedback.id))
    .limit(limit)
  return rows.map(veiled)
}

/** @throws NotFound when there is no such feedback of this person. */
export async function getFeedback(userId: UserId, id: string) {
  const rows = await answersWhere(userId, eq(feedback.id, id)).limit(1)
  return veiled(theOne(rows, 'That feedback'))
}

export async function countFeedback(userId: UserId): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(feedback)
    .innerJoin(applications, itsApplication(feedback))
    .where(and(eq(feedback.userId, userId), isNull(applications.removedAt)))
  return rows[0]?.count ?? 0
}

export async function countRequests(userId: UserId): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(feedbackRequests)
    .innerJoin(applications, itsApplication(feedbackRequests))
    .where(and(eq(feedbackRequests.userId, userId), isNull(applications.removedAt)))
  return rows[0]?.count ?? 0
}

/** A beginning for every question about requests: hers, and of no application in the trash. */
export function requestsWhere(userId: UserId, ...conditions: (SQL | undefined)[]) {
  return db()
    .select(request)
    .from(feedbackRequests)
    .innerJoin(applications, itsApplication(feedbackRequests))
    .where(and(eq(feedbackRequests.userId, userId), isNull(applications.removedAt), ...conditions))
}

/** The same for answers. They come as they are stored, so whoever hands them on veils them. */
export function answersWhere(userId: UserId, ...conditions: (SQL | undefined)[]) {
  return db()
    .select(answer)
    .from(feedback)
    .innerJoin(applications, itsApplication(feedback))
    .where(and(eq(feedback.userId, userId), isNull(applications.removedAt), ...conditions))
}

type Words = { words: Sealed; lesson: Sealed | null; points: Sealed | null }
type Veiled = { words: Sealed | null; lesson: Sealed | null; points: Sealed | null }

// Nothing above this line can show by mistake what she has not opened yet.
function veiled<Row extends Words & Parameters<typeof isUnopened>[0]>(
  row: Row,
): Omit<Row, keyof Words> & Veiled {
  return isUnopened(row) ? { ...row, words: null, lesson: null, points: null } : row
}

function itsApplication(table: typeof feedback | typeof feedbackRequests): SQL | undefined {
  return and(eq(applications.userId, table.userId), eq(applications.id, table.applicationId))
}
