import { and, asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { evenings, letters, pies, thoughtRecords } from './tables'

/** The thought records of one recovery, the newest first. */
export async function listThoughtRecords(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(thoughtRecords)
    .where(and(eq(thoughtRecords.userId, userId), eq(thoughtRecords.recoveryId, recoveryId)))
    .orderBy(desc(thoughtRecords.createdAt), desc(thoughtRecords.id))
}

/** The responsibility pies of one recovery, the newest first. */
export async function listPies(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(pies)
    .where(and(eq(pies.userId, userId), eq(pies.recoveryId, recoveryId)))
    .orderBy(desc(pies.createdAt), desc(pies.id))
}

/** The letters of one recovery, the newest first. */
export async function listLetters(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(letters)
    .where(and(eq(letters.userId, userId), eq(letters.recoveryId, recoveryId)))
    .orderBy(desc(letters.createdAt), desc(letters.id))
}

/** The evenings of one recovery that have been written, from the first on. */
export async function listEvenings(userId: UserId, recoveryId: string) {
  return db()
    .select()
    .from(evenings)
    .where(and(eq(evenings.userId, userId), eq(evenings.recoveryId, recoveryId)))
    .orderBy(asc(evenings.evening))
}

/** @throws NotFound when there is no such evening of this person. */
export async function getEvening(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(evenings)
    .where(and(eq(evenings.userId, userId), eq(evenings.id, id)))
    .limit(1)
  return theOne(rows, 'That evening')
}

/** How much there is of each other way in one recovery. */
export async function countOtherWays(userId: UserId, recoveryId: string) {
  const [pie, letter, evening] = await Promise.all(
    [pies, letters, evenings].map((table) =>
      db()
        .select({ count: countAll() })
        .from(table)
        .where(and(eq(table.userId, userId), eq(table.recoveryId, recoveryId))),
    ),
  )
  return {
    pies: pie?.[0]?.count ?? 0,
    letters: letter?.[0]?.count ?? 0,
    evenings: evening?.[0]?.count ?? 0,
  }
}
