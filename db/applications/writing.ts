import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { insertOnce, refuseUnlessOwned } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { type Fact, standing } from '@/lib/applications/history'
import type { Day } from '@/lib/day'
import { CHANGED_ELSEWHERE, Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { searchText } from '@/lib/search'
import {
  type ApplicationEventRow,
  type ApplicationRow,
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
  const mine = and(eq(applications.userId, userId), eq(applications.id, id))
  // Touching the row first also locks it, so that of two tabs the second sees what the first did.
  const touched = await tx
    .update(applications)
    .set({ touchedAt: now })
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
