import { and, asc, between, eq, gt, gte, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { interviews } from '@/db/applications/interviews/tables'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { answeredOn, answersWhere, requestsWhere } from '@/db/feedback/queries'
import { feedback, feedbackRequests } from '@/db/feedback/tables'
import { communities, meetUps } from '@/db/network/meet-ups/tables'
import { notesForNo, rejections, silverMedals } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { addDays, type Day } from '@/lib/day'
import { dueSince, followUpOn, sentLongEnoughBy } from '@/lib/feedback/tries'
import type { Facts } from '@/lib/reminders/reminder'
import { listCadences, listFollowUps } from './facts-of-people'

/** For how many days something that has passed may still be spoken of. */
const SPOKEN_OF = 14
const DAY_MS = 86_400_000

type Wanted = {
  now: Date
  today: Day
  /** From when interviews count; those that are ahead, unless it says so. */
  since?: Date
  /** The last day that counts. */
  to: Day
  /** How many of each kind. */
  limit: number
}

/** Everything that reminders are made of, up to a day; for a calendar with what it asks besides. */
export async function gatherFacts(userId: UserId, wanted: Wanted) {
  const [followUps, cadences, tries, answers, interviews, medals, meetUps, communities, notes] =
    await Promise.all([
      listFollowUps(userId, wanted),
      listCadences(userId, wanted),
      listTries(userId, wanted),
      listAnswers(userId, wanted),
      listInterviews(userId, wanted),
      listMedals(userId, wanted),
      listMeetUps(userId, wanted),
      listCommunities(userId, wanted),
      listNotes(userId, wanted),
    ])
  return {
    ...{ followUps, cadences, tries, answers, interviews },
    ...{ medals, meetUps, communities, notes },
  } satisfies Facts
}

// Both tries: the first on the day she chose, the second when the first has had its time.
async function listTries(userId: UserId, { today, to, limit }: Wanted) {
  const { askOn, sentOn, againOn, letGoOn } = feedbackRequests
  const since = dueSince(today)
  const rows = await requestsWhere(
    userId,
    ...[isNull(letGoOn), isNull(againOn), isNull(answeredOn)],
    or(
      and(isNull(sentOn), between(askOn, since, to)),
      and(isNotNull(sentOn), gte(sentOn, sentLongEnoughBy(since))),
    ),
  )
    .orderBy(asc(askOn), asc(feedbackRequests.id))
    .limit(limit)
  return rows
    .map(({ id, recoveryId, company, askOn, sentOn, createdAt }) => ({
      ...{ id, recoveryId, company, createdAt },
      which: sentOn ? ('second' as const) : ('first' as const),
      on: sentOn ? followUpOn(sentOn) : askOn,
    }))
    .filter(({ on }) => on <= to)
}

async function listAnswers(userId: UserId, { now, to, limit }: Wanted) {
  const { opensWith, opensAt, openedAt } = feedback
  // A day more than asked for: which side of midnight it is on is for the rule to say.
  const until = new Date(Math.max(now.getTime(), Date.parse(`${addDays(to, 2)}T00:00:00Z`)))
  const rows = await answersWhere(
    userId,
    ...[ne(opensWith, 'now'), isNotNull(opensAt), lte(opensAt, until), isNull(openedAt)],
  )
    .orderBy(asc(opensAt), asc(feedback.id))
    .limit(limit)
  return rows.flatMap(({ id, company, opensAt }) => (opensAt ? [{ id, company, opensAt }] : []))
}

// What has begun needs no reminder.
function listInterviews(userId: UserId, { now, since = now, to, limit }: Wanted) {
  const { startsAt } = interviews
  return db()
    .select({
      id: interviews.id,
      company: applications.company,
      role: applications.role,
      startsAt,
      minutes: interviews.minutes,
      zone: interviews.zone,
      changedAt: interviews.changedAt,
    })
    .from(interviews)
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, interviews.applicationId)),
    )
    .where(
      and(
        ...[eq(interviews.userId, userId), isNull(applications.removedAt)],
        ...[isNull(applications.archivedAt), isNull(applications.ending), gt(startsAt, since)],
        // The evening before lies a day earlier, and zones up to a day from one another.
        lte(startsAt, new Date(Date.parse(`${addDays(to, 3)}T00:00:00Z`))),
      ),
    )
    .orderBy(asc(startsAt), asc(interviews.id))
    .limit(limit)
}

function listMedals(userId: UserId, { to, limit }: Wanted) {
  return db()
    .select({
      id: silverMedals.id,
      company: applications.company,
      person: silverMedals.person,
      on: silverMedals.dueOn,
      createdAt: silverMedals.createdAt,
    })
    .from(silverMedals)
    .innerJoin(
      rejections,
      and(eq(rejections.userId, userId), eq(rejections.id, silverMedals.rejectionId)),
    )
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, rejections.applicationId)),
    )
    .where(
      and(
        ...[eq(silverMedals.userId, userId), isNull(applications.removedAt)],
        ...[isNull(silverMedals.doneAt), isNull(silverMedals.droppedAt)],
        lte(silverMedals.dueOn, to),
      ),
    )
    .orderBy(asc(silverMedals.dueOn), asc(silverMedals.id))
    .limit(limit)
}

function listMeetUps(userId: UserId, { today, to, limit }: Wanted) {
  return db()
    .select({
      id: meetUps.id,
      title: meetUps.name,
      on: meetUps.on,
      time: meetUps.time,
      place: meetUps.place,
      changedAt: meetUps.changedAt,
      createdAt: meetUps.createdAt,
    })
    .from(meetUps)
    .where(
      and(
        ...[eq(meetUps.userId, userId), isNull(meetUps.notedAt)],
        between(meetUps.on, addDays(today, -SPOKEN_OF), to),
      ),
    )
    .orderBy(asc(meetUps.on), asc(meetUps.id))
    .limit(limit)
}

async function listCommunities(userId: UserId, { to, limit }: Wanted) {
  const rows = await db()
    .select({
      id: communities.id,
      title: communities.name,
      on: communities.nextVisitOn,
      changedAt: communities.changedAt,
      createdAt: communities.createdAt,
    })
    .from(communities)
    .where(
      and(
        ...[eq(communities.userId, userId), isNotNull(communities.nextVisitOn)],
        lte(communities.nextVisitOn, to),
      ),
    )
    .orderBy(asc(communities.nextVisitOn), asc(communities.id))
    .limit(limit)
  return rows.flatMap(({ on, ...row }) => (on ? [{ ...row, on }] : []))
}

// A note that a no has opened is spoken of for a day or two, and then waits on its page.
async function listNotes(userId: UserId, { now, limit }: Wanted) {
  const { id, recoveryId, openedAt } = notesForNo
  const rows = await db()
    .select({ id, recoveryId, openedAt })
    .from(notesForNo)
    .where(
      and(
        ...[eq(notesForNo.userId, userId), isNotNull(recoveryId)],
        gte(openedAt, new Date(now.getTime() - 2 * DAY_MS)),
      ),
    )
    .orderBy(asc(openedAt), asc(id))
    .limit(limit)
  return rows.flatMap(({ id, recoveryId, openedAt }) =>
    recoveryId && openedAt ? [{ id, recoveryId, openedAt }] : [],
  )
}
