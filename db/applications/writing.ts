import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { insertOnce, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { type Fact, standing } from '@/lib/applications/history'
import type { Day } from '@/lib/day'
import type { Sealed } from '@/lib/sealed'
import { searchText } from '@/lib/search'
import {
  type ApplicationEventRow,
  applicationEvents,
  applications,
  type NewApplicationRow,
} from './tables'

// The parts of a write that more than one command is made of; a no ends an application too.

export type KeptApplication = Pick<NewApplicationRow, 'id' | 'company' | 'role'> & {
  link?: string | null
  appliedOn?: Day | null
  notes?: Sealed | null
}
export type KeptFact = Fact & { id: string }

/** A new application with its first fact; the same one twice is kept once. */
export async function insertApplication(
  tx: Transaction,
  userId: UserId,
  application: KeptApplication,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  const row = {
    ...application,
    ...standing([fact]),
    userId,
    searchText: searchText(application.company, application.role),
    createdAt: now,
    touchedAt: now,
  }
  const made = await insertOnce(tx, applications, row)
  if (made) await insertEvent(tx, userId, application.id, { fact, now })
}

/**
 * Adds a fact to an application’s history and derives where it stands from all of them.
 *
 * @throws NotFound when there is no such application of this person.
 */
export async function appendFact(
  tx: Transaction,
  userId: UserId,
  applicationId: string,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  const mine = and(eq(applications.userId, userId), eq(applications.id, applicationId))
  // Touching the row first also locks it, so that two facts at once are derived one after the other.
  const touched = await tx
    .update(applications)
    .set({ touchedAt: now })
    .where(mine)
    .returning({ id: applications.id })
  theOne(touched, 'That application')
  await insertEvent(tx, userId, applicationId, { fact, now })
  const [first, ...later] = await historyOf(tx, userId, applicationId)
  if (first)
    await tx
      .update(applications)
      .set(standing([first, ...later]))
      .where(mine)
}

export async function insertEvent(
  tx: Transaction,
  userId: UserId,
  applicationId: string,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  await insertOnce(tx, applicationEvents, { ...fact, userId, applicationId, createdAt: now })
}

async function historyOf(
  tx: Transaction,
  userId: UserId,
  applicationId: string,
): Promise<ApplicationEventRow[]> {
  return tx
    .select()
    .from(applicationEvents)
    .where(
      and(eq(applicationEvents.userId, userId), eq(applicationEvents.applicationId, applicationId)),
    )
    .orderBy(asc(applicationEvents.on), asc(applicationEvents.createdAt), asc(applicationEvents.id))
}
