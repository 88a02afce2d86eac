import { and, between, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import { applicationEvents, applications } from '@/db/applications/tables'
import { db } from '@/db/client'
import { workouts } from '@/db/exercise/tables'
import { recoveries, recoverySteps, rejections } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import type { EventKind } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import { type Tick, tickAt, weekUpTo } from '@/lib/network/together/week'
import { instantAt } from '@/lib/zoned-time'
import { contacts, touches } from './tables'

type Where = { today: Day; zone: string }

/** What she did about an application herself; how it ended is nobody else's business. */
const OWN_DOING: EventKind[] = ['added', 'moved', 'reopened']

/**
 * What the last seven days held, by kind and day, and nothing else: no name, no company and no
 * word is read here, so that nobody who is shown this can be shown more by mistake.
 */
export async function listTicks(userId: UserId, where: Where): Promise<Tick[]> {
  const ticks = await Promise.all([
    listStepTicks(userId, where),
    listMovementTicks(userId, where),
    listPeopleTicks(userId, where),
    listApplicationTicks(userId, where),
  ])
  return ticks.flat()
}

async function listStepTicks(userId: UserId, { today, zone }: Where): Promise<Tick[]> {
  const { closedAt, countedAt } = recoverySteps
  const since = instantAt(zone, firstOf(today), '00:00')
  const rows = await db()
    .select({ closedAt, countedAt })
    .from(recoverySteps)
    .innerJoin(recoveries, eq(recoveries.id, recoverySteps.recoveryId))
    .innerJoin(rejections, eq(rejections.id, recoveries.rejectionId))
    .innerJoin(applications, eq(applications.id, rejections.applicationId))
    .where(
      and(
        ...[eq(recoverySteps.userId, userId), isNull(applications.removedAt)],
        or(gte(closedAt, since), gte(countedAt, since)),
      ),
    )
  return rows.flatMap((row) => {
    const at = row.closedAt ?? row.countedAt
    return at ? [tickAt('steps', at, zone)] : []
  })
}

async function listMovementTicks(userId: UserId, { today }: Where): Promise<Tick[]> {
  const rows = await db()
    .select({ on: workouts.on })
    .from(workouts)
    .where(
      and(
        ...[eq(workouts.userId, userId), isNull(workouts.removedAt)],
        between(workouts.on, firstOf(today), today),
      ),
    )
  return rows.map(({ on }) => ({ kind: 'movement', on }))
}

// Somebody counts once a day, however often they were in touch.
async function listPeopleTicks(userId: UserId, { today }: Where): Promise<Tick[]> {
  const rows = await db()
    .selectDistinct({ on: touches.on, one: touches.contactId })
    .from(touches)
    .innerJoin(contacts, and(eq(contacts.userId, userId), eq(contacts.id, touches.contactId)))
    .where(
      and(
        ...[eq(touches.userId, userId), isNull(contacts.removedAt)],
        between(touches.on, firstOf(today), today),
      ),
    )
  return rows.map(({ on }) => ({ kind: 'people', on }))
}

async function listApplicationTicks(userId: UserId, { today }: Where): Promise<Tick[]> {
  const { on, kind, applicationId } = applicationEvents
  const rows = await db()
    .selectDistinct({ on, one: applicationId })
    .from(applicationEvents)
    .innerJoin(
      applications,
      and(eq(applications.userId, userId), eq(applications.id, applicationId)),
    )
    .where(
      and(
        ...[eq(applicationEvents.userId, userId), isNull(applications.removedAt)],
        ...[inArray(kind, OWN_DOING), between(on, firstOf(today), today)],
      ),
    )
  return rows.map((row) => ({ kind: 'applications', on: row.on }))
}

function firstOf(today: Day): Day {
  return weekUpTo(today)[0] ?? today
}
