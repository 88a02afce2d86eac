import { and, asc, eq, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll, getTableColumns } from '@/db/columns'
import { beginningWith } from '@/db/containing'
import { contacts } from '@/db/network/tables'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Acquaintance } from '@/lib/applications/interviews/people'
import { applications } from '../tables'
import { interviewPeople, interviews } from './tables'

const whose = { company: applications.company, role: applications.role }
const listed = {
  id: interviews.id,
  applicationId: interviews.applicationId,
  round: interviews.round,
  kind: interviews.kind,
  startsAt: interviews.startsAt,
  zone: interviews.zone,
  minutes: interviews.minutes,
  ...whose,
}

export type InterviewWithPeople = Awaited<ReturnType<typeof getInterview>>
export type InterviewPerson = InterviewWithPeople['people'][number]
export type ListedInterview = Awaited<ReturnType<typeof listInterviewsBetween>>[number]

/** The rounds of one application in the order they take place, each with its people. */
export async function listInterviewsOf(userId: UserId, applicationId: string) {
  const rounds = await whole(userId, eq(interviews.applicationId, applicationId))
  return withPeople(userId, rounds)
}

/** @throws NotFound when there is no such interview of this person, or its application is in the trash. */
export async function getInterview(userId: UserId, id: string) {
  const [interview] = await withPeople(userId, await whole(userId, eq(interviews.id, id)))
  return theOne(interview ? [interview] : [], 'That interview')
}

/** Interviews that begin from one instant on and before another; of no application put away. */
export async function listInterviewsBetween(userId: UserId, from: Date, to: Date) {
  return current(userId, gte(interviews.startsAt, from), lt(interviews.startsAt, to))
}

/** The next one to begin, of an application that is still on its way. */
export async function findNextInterview(userId: UserId, after: Date) {
  const open = isNull(applications.ending)
  const rows = await current(userId, gte(interviews.startsAt, after), open).limit(1)
  return rows[0]
}

export async function countInterviewsOf(userId: UserId, applicationId: string): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(interviews)
    .innerJoin(applications, itsApplication())
    .where(and(mine(userId), eq(interviews.applicationId, applicationId)))
  return rows[0]?.count ?? 0
}

/** People she knows whose names begin like these; which of them are meant is decided elsewhere. */
export async function listAcquaintances(userId: UserId, names: string[]): Promise<Acquaintance[]> {
  if (names.length === 0) return []
  return db()
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contacts)
    .where(
      and(
        ...[eq(contacts.userId, userId), isNull(contacts.removedAt)],
        or(...names.map((name) => beginningWith(contacts.searchText, name))),
      ),
    )
    .orderBy(asc(contacts.searchText), asc(contacts.id))
}

function whole(userId: UserId, condition: SQL) {
  return db()
    .select({ ...getTableColumns(interviews), ...whose })
    .from(interviews)
    .innerJoin(applications, itsApplication())
    .where(and(mine(userId), condition))
    .orderBy(asc(interviews.startsAt), asc(interviews.id))
}

async function withPeople<Round extends { id: string }>(userId: UserId, rounds: Round[]) {
  const people = await listPeople(
    userId,
    rounds.map(({ id }) => id),
  )
  return rounds.map((round) => ({
    ...round,
    people: people.filter(({ interviewId }) => interviewId === round.id),
  }))
}

async function listPeople(userId: UserId, interviewIds: string[]) {
  return db()
    .select({
      interviewId: interviewPeople.interviewId,
      id: contacts.id,
      name: contacts.name,
      company: contacts.company,
      lastTouchOn: contacts.lastTouchOn,
    })
    .from(interviewPeople)
    .innerJoin(
      contacts,
      and(eq(contacts.userId, interviewPeople.userId), eq(contacts.id, interviewPeople.contactId)),
    )
    .where(
      and(
        ...[eq(interviewPeople.userId, userId), isNull(contacts.removedAt)],
        inArray(interviewPeople.interviewId, interviewIds),
      ),
    )
    .orderBy(asc(contacts.searchText), asc(contacts.id))
}

function current(userId: UserId, ...conditions: SQL[]) {
  return db()
    .select(listed)
    .from(interviews)
    .innerJoin(applications, itsApplication())
    .where(and(mine(userId), isNull(applications.archivedAt), ...conditions))
    .orderBy(asc(interviews.startsAt), asc(interviews.id))
}

function itsApplication(): SQL | undefined {
  return and(
    eq(applications.userId, interviews.userId),
    eq(applications.id, interviews.applicationId),
  )
}

// An application in the trash takes its interviews with it.
function mine(userId: UserId): SQL | undefined {
  return and(eq(interviews.userId, userId), isNull(applications.removedAt))
}
