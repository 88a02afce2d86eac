import {
  and,
  between,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  or,
  sql,
} from 'drizzle-orm'
import { applicationEvents, applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { recoveries, recoverySteps, rejections } from './tables'

/** How often each step was rated before and after, and the mean change in mood. */
export async function listStepUses(userId: UserId) {
  const { moodBefore, moodAfter } = recoverySteps
  return db()
    .select({
      step: recoverySteps.step,
      count: countAll(),
      lift: sql<number>`avg(${moodAfter} - ${moodBefore})`.mapWith(Number),
    })
    .from(recoverySteps)
    .innerJoin(recoveries, eq(recoveries.id, recoverySteps.recoveryId))
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(recoverySteps.userId, userId), isNull(applications.removedAt)],
        ...[isNotNull(moodBefore), isNotNull(moodAfter)],
      ),
    )
    .groupBy(recoverySteps.step)
}

/** The noes between two days, both counted, with where their adverts stood. */
export async function listNoesBetween(userId: UserId, { from, to }: { from: Day; to: Day }) {
  return db()
    .select({
      id: rejections.id,
      company: applications.company,
      link: applications.link,
      receivedOn: rejections.receivedOn,
    })
    .from(rejections)
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(rejections.userId, userId), isNull(applications.removedAt)],
        between(rejections.receivedOn, from, to),
      ),
    )
    .orderBy(desc(rejections.receivedOn), desc(rejections.id))
}

/** When the newest no was kept. */
export async function findLatestNo(userId: UserId) {
  const rows = await db()
    .select({ at: recoveries.createdAt })
    .from(recoveries)
    .where(eq(recoveries.userId, userId))
    .orderBy(desc(recoveries.createdAt), desc(recoveries.id))
    .limit(1)
  return rows[0]
}

/** For each application that was answered: the day it went out, and that of the first answer. */
export async function listFirstAnswers(userId: UserId, { limit }: { limit: number }) {
  const undone = db()
    .select({ id: applicationEvents.undoes })
    .from(applicationEvents)
    .where(and(eq(applicationEvents.userId, userId), isNotNull(applicationEvents.undoes)))
  const wentOn = and(
    eq(applicationEvents.kind, 'moved'),
    inArray(applicationEvents.stage, ['screening', 'interview', 'offer']),
  )
  const answered = sql<Day>`min(${applicationEvents.on})`
  return db()
    .select({ appliedOn: applications.appliedOn, answeredOn: answered })
    .from(applicationEvents)
    .innerJoin(applications, eq(applications.id, applicationEvents.applicationId))
    .where(
      and(
        ...[eq(applicationEvents.userId, userId), isNull(applications.removedAt)],
        ...[isNotNull(applications.appliedOn), notInArray(applicationEvents.id, undone)],
        or(wentOn, inArray(applicationEvents.ending, ['rejected', 'closed'])),
      ),
    )
    .groupBy(applications.id)
    .orderBy(desc(answered))
    .limit(limit)
}
