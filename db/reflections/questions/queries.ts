import { and, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll, getTableColumns } from '@/db/columns'
import { olderThan } from '@/db/keyset'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { questions } from '../tables'

/** Which questions are asked for; null asks for those that belong to none. */
export type QuestionFilter = {
  recoveryId?: string | null
  applicationId?: string | null
  company?: string
  on?: Day
  /** Only those with what she’d say now. */
  answered?: true
}

const listed = { ...getTableColumns(questions), company: applications.company }

export type ListedQuestion = Awaited<ReturnType<typeof listQuestions>>[number]

/** One page of the list, the latest day first; `after` is where the page before it ended. */
export async function listQuestions(
  userId: UserId,
  { after, limit, ...filter }: QuestionFilter & { after?: DayCursor; limit: number },
) {
  return withCompany(
    and(
      matching(userId, filter),
      after && olderThan({ by: questions.on, id: questions.id }, { by: after.on, id: after.id }),
    ),
  )
    .orderBy(desc(questions.on), desc(questions.id))
    .limit(limit)
}

export async function countQuestions(userId: UserId, filter: QuestionFilter = {}) {
  const rows = await db()
    .select({ count: countAll() })
    .from(questions)
    .leftJoin(applications, itsApplication())
    .where(matching(userId, filter))
  return rows[0]?.count ?? 0
}

/** @throws NotFound when there is no such question of this person. */
export async function getQuestion(userId: UserId, id: string) {
  const rows = await withCompany(and(eq(questions.userId, userId), eq(questions.id, id))).limit(1)
  return theOne(rows, 'That question')
}

function withCompany(condition: SQL | undefined) {
  return db()
    .select(listed)
    .from(questions)
    .leftJoin(applications, itsApplication())
    .where(condition)
}

function itsApplication() {
  return and(
    eq(applications.userId, questions.userId),
    eq(applications.id, questions.applicationId),
  )
}

function matching(
  userId: UserId,
  { recoveryId, applicationId, company, on, answered }: QuestionFilter,
) {
  return and(
    eq(questions.userId, userId),
    // Also of those about none: they find no application, and its column is null.
    isNull(applications.removedAt),
    itsOwn(questions.recoveryId, recoveryId),
    itsOwn(questions.applicationId, applicationId),
    company === undefined ? undefined : eq(applications.company, company),
    on && eq(questions.on, on),
    answered && isNotNull(questions.wouldSay),
  )
}

function itsOwn(column: SQLiteColumn, id: string | null | undefined): SQL | undefined {
  if (id === undefined) return undefined
  return id === null ? isNull(column) : eq(column, id)
}
