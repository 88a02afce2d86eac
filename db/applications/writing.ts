import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '@/db/client'
import { insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { type Fact, type Standing, standing } from '@/lib/applications/history'
import { CHANGED_ELSEWHERE, Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { searchText } from '@/lib/search'
import {
  type ApplicationEventRow,
  type ApplicationRow,
  applicationEvents,
  applications,
  applicationTags,
  type NewApplicationRow,
} from './tables'

// The parts of a write that more than one command is made of; a no ends an application too.

type Derived = keyof Standing
type Kept = 'id' | 'userId' | 'searchText' | 'createdAt' | 'touchedAt' | 'archivedAt' | 'removedAt'

/** What she says about an application, as against what follows from its history. */
export type Details = Omit<NewApplicationRow, Derived | Kept | 'importId'> & { tags?: string[] }
export type KeptApplication = Details & { id: string }
export type KeptFact = Fact & { id: string; note?: Sealed | null }

/** A new application with its first fact; the same one twice is kept once. */
export async function insertApplication(
  tx: Transaction,
  userId: UserId,
  { tags = [], ...application }: KeptApplication,
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
  if (!made) return
  await insertEvent(tx, userId, application.id, { fact, now })
  await insertTags(tx, userId, [application.id], tags)
}

/** Gives each of these applications each of these tags, where it hasn't it yet. */
export async function insertTags(
  tx: Transaction,
  userId: UserId,
  applicationIds: string[],
  tags: string[],
): Promise<void> {
  const rows = applicationIds.flatMap((applicationId) =>
    tags.map((tag) => ({ id: v7(), userId, applicationId, tag })),
  )
  if (rows.length > 0) await tx.insert(applicationTags).values(rows).onConflictDoNothing()
}

/** An application as it stood when a fact about it was decided. */
export type DecidedOn = Pick<ApplicationRow, 'id' | 'stage' | 'ending'>

/**
 * Adds a fact to an application’s history and derives where it stands from all of them.
 *
 * @throws NotFound when there is no such application of this person.
 * @throws Refusal when it has moved since the fact was decided.
 */
export async function appendFact(
  tx: Transaction,
  userId: UserId,
  application: DecidedOn,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  const { id, stage, ending } = application
  const mine = and(eq(applications.userId, userId), eq(applications.id, id), inUse())
  // Touching the row first also locks it, so that of two tabs the second sees what the first did.
  const touched = await tx
    .update(applications)
    .set({ touchedAt: now, ...hers })
    .where(and(mine, eq(applications.stage, stage), sameEnding(ending)))
    .returning({ id: applications.id })
  if (touched.length === 0) return refuseUnlessKept(tx, userId, { applicationId: id, fact })
  await insertEvent(tx, userId, id, { fact, now })
  const [first, ...later] = await historyOf(tx, userId, id)
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

function sameEnding(ending: DecidedOn['ending']): SQL {
  return ending === null ? isNull(applications.ending) : eq(applications.ending, ending)
}

/** The same fact sent twice is kept already; another one was decided on what is no longer so. */
export async function refuseUnlessKept(
  tx: Transaction,
  userId: UserId,
  { applicationId, fact }: { applicationId: string; fact: KeptFact },
): Promise<void> {
  await refuseUnlessOwned(tx, userId, applications, applicationId)
  const history = await historyOf(tx, userId, applicationId)
  if (!history.some(({ id }) => id === fact.id)) throw new Refusal(CHANGED_ELSEWHERE)
}

/** Whatever she changes is hers from then on, and no longer goes when its import is taken back. */
export const hers = { importId: null }

/** Not in the trash. */
export function inUse(): SQL {
  return isNull(applications.removedAt)
}

export async function historyOf(
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
