import { and, desc, eq, inArray, isNotNull, isNull, lt, type SQL } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { refuseUnlessOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { contacts } from './tables'

const ERASED_AT_ONCE = 500

// What an import is writing, or has taken back, was never in her list, and bears the import’s id.
const inTrash = (): SQL | undefined => and(isNotNull(contacts.removedAt), isNull(contacts.importId))

/** People who were removed, the last one first. */
export async function listTrashedContacts(userId: UserId, limit: number) {
  return db()
    .select({
      id: contacts.id,
      name: contacts.name,
      company: contacts.company,
      removedAt: contacts.removedAt,
    })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), inTrash()))
    .orderBy(desc(contacts.removedAt), desc(contacts.id))
    .limit(limit)
}

/**
 * Puts somebody into the trash. Said twice, the first instant counts: thirty days run from it.
 *
 * @throws NotFound when there is no such contact of this person.
 */
export async function trashContact(
  userId: UserId,
  id: string,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    const removed = await tx
      .update(contacts)
      .set({ removedAt: now, importId: null })
      .where(and(eq(contacts.userId, userId), eq(contacts.id, id), isNull(contacts.removedAt)))
      .returning({ id: contacts.id })
    if (removed.length === 0) await refuseUnlessOwned(tx, userId, contacts, id)
  })
}

/**
 * Brings somebody back as they were, with all that was kept about them.
 *
 * @throws NotFound when there is no such contact of this person.
 */
export async function restoreContact(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const restored = await tx
      .update(contacts)
      .set({ removedAt: null })
      .where(and(eq(contacts.userId, userId), eq(contacts.id, id), inTrash()))
      .returning({ id: contacts.id })
    if (restored.length === 0) await refuseUnlessOwned(tx, userId, contacts, id)
  })
}

/**
 * Deletes somebody for good, out of the trash, with all that was kept about them.
 *
 * @throws NotFound when nobody of that kind is in this person’s trash.
 */
export async function eraseTrashedContact(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const erased = await tx
      .delete(contacts)
      .where(and(eq(contacts.userId, userId), eq(contacts.id, id), inTrash()))
      .returning({ id: contacts.id })
    theOne(erased, 'That person')
  })
}

/** Deletes for good whom one person removed before an instant. */
export async function eraseTrashedContactsBefore(userId: UserId, before: Date): Promise<void> {
  await write(async (tx) => {
    const old = await tx
      .select({ id: contacts.id })
      .from(contacts)
      .where(and(eq(contacts.userId, userId), lt(contacts.removedAt, before)))
      .limit(ERASED_AT_ONCE)
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return
    await tx.delete(contacts).where(and(eq(contacts.userId, userId), inArray(contacts.id, ids)))
  })
}

/** Whoever still has somebody in the trash since before an instant: for the daily sweep. */
export async function listPeopleWithTrashedContactsBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: contacts.userId })
    .from(contacts)
    .where(lt(contacts.removedAt, before))
  return rows.map(({ userId }) => userId)
}
