import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { write } from '@/db/client'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Sealed } from '@/lib/sealed'
import { searchText } from '@/lib/search'
import { applications } from './tables'
import {
  appendFact,
  type DecidedOn,
  insertApplication,
  insertEvent,
  type KeptApplication,
  type KeptFact,
  refuseUnlessKept,
} from './writing'

/** Keeps a new application with its first fact. */
export async function saveApplication(
  userId: UserId,
  application: KeptApplication,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  await write((tx) => insertApplication(tx, userId, application, { fact, now }))
}

/**
 * Adds a fact to an application’s history and derives where it stands from all of them.
 *
 * @throws NotFound when there is no such application of this person.
 * @throws Refusal when it has moved since the fact was decided.
 */
export async function saveFact(
  userId: UserId,
  application: DecidedOn,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  await write((tx) => appendFact(tx, userId, application, { fact, now }))
}

export async function saveDetails(
  userId: UserId,
  { id, ...details }: Pick<KeptApplication, 'id' | 'company' | 'role' | 'link' | 'appliedOn'>,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(applications)
      .set({ ...details, searchText: searchText(details.company, details.role) })
      .where(and(eq(applications.userId, userId), eq(applications.id, id)))
      .returning({ id: applications.id })
    theOne(saved, 'That application')
  })
}

export async function saveNotes(userId: UserId, id: string, notes: Sealed | null): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(applications)
      .set({ notes })
      .where(and(eq(applications.userId, userId), eq(applications.id, id)))
      .returning({ id: applications.id })
    theOne(saved, 'That application')
  })
}

/**
 * Puts an application away, or back; the history says when.
 *
 * @throws Refusal when another tab was quicker.
 */
export async function saveArchiving(
  userId: UserId,
  applicationId: string,
  { fact, now }: { fact: KeptFact; now: Date },
): Promise<void> {
  const away = fact.kind === 'archived'
  await write(async (tx) => {
    const saved = await tx
      .update(applications)
      .set({ archivedAt: away ? now : null })
      .where(
        and(
          eq(applications.userId, userId),
          eq(applications.id, applicationId),
          away ? isNull(applications.archivedAt) : isNotNull(applications.archivedAt),
        ),
      )
      .returning({ id: applications.id })
    if (saved.length === 0) return refuseUnlessKept(tx, userId, { applicationId, fact })
    await insertEvent(tx, userId, applicationId, { fact, now })
  })
}
