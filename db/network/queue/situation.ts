import { and, asc, between, desc, eq, gte, isNull } from 'drizzle-orm'
import { interviews } from '@/db/applications/interviews/tables'
import { applications } from '@/db/applications/tables'
import { listTagsOf } from '@/db/applications/tags'
import { db } from '@/db/client'
import { rejections } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { addDays, type Day, dayIn } from '@/lib/day'
import { companyKey } from '@/lib/network/company-key'
import type { Ahead, RecentNo } from '@/lib/network/queue/ranking'
import { meetUpPeople } from '../joined-tables'
import { meetUps } from '../meet-ups/tables'

/** For how many days back a no, and for how many ahead an interview or a gathering, says something. */
const NO_COUNTS = 28
const AHEAD = 7
const MOST = 20
const DAY_MS = 86_400_000

export type Now = { now: Date; today: Day; zone: string }
export type InterviewAhead = Ahead & { applicationId: string }

/** The noes of the last weeks, the newest first. */
export async function listRecentNoes(userId: UserId, { today }: Now): Promise<RecentNo[]> {
  const rows = await db()
    .select({
      id: applications.id,
      company: applications.company,
      role: applications.role,
      receivedOn: rejections.receivedOn,
    })
    .from(rejections)
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, rejections.applicationId)),
    )
    .where(
      and(
        ...[eq(rejections.userId, userId), isNull(applications.removedAt)],
        gte(rejections.receivedOn, addDays(today, -NO_COUNTS)),
      ),
    )
    .orderBy(desc(rejections.receivedOn), desc(rejections.id))
    .limit(MOST)
  const tags = await listTagsOf(
    userId,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, ...row }) => ({
    ...row,
    companyKey: companyKey(row.company),
    tags: tags.flatMap(({ applicationId, tag }) => (applicationId === id ? [tag] : [])),
  }))
}

/** The interviews of the coming days. */
export async function listInterviewsAhead(
  userId: UserId,
  { now, zone }: Now,
): Promise<InterviewAhead[]> {
  const rows = await db()
    .select({
      applicationId: interviews.applicationId,
      company: applications.company,
      startsAt: interviews.startsAt,
    })
    .from(interviews)
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, interviews.applicationId)),
    )
    .where(
      and(
        ...[eq(interviews.userId, userId), isNull(applications.removedAt)],
        between(interviews.startsAt, now, new Date(now.getTime() + AHEAD * DAY_MS)),
      ),
    )
    .orderBy(asc(interviews.startsAt), asc(interviews.id))
    .limit(MOST)
  return rows.map(({ startsAt, ...row }) => ({
    ...row,
    companyKey: companyKey(row.company),
    on: dayIn(zone, startsAt),
  }))
}

/** The people she hopes to find somewhere in the coming days. */
export function listEvents(userId: UserId, today: Day) {
  return db()
    .select({ contactId: meetUpPeople.contactId, name: meetUps.name, on: meetUps.on })
    .from(meetUpPeople)
    .innerJoin(meetUps, and(eq(meetUps.userId, userId), eq(meetUps.id, meetUpPeople.meetUpId)))
    .where(
      and(
        ...[eq(meetUpPeople.userId, userId), isNull(meetUps.notedAt)],
        between(meetUps.on, today, addDays(today, AHEAD)),
      ),
    )
    .orderBy(asc(meetUps.on), asc(meetUpPeople.id))
    .limit(MOST)
}
