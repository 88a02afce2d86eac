import { and, desc, eq, isNull, notInArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { applications } from '../tables'
import { idsOfAttached } from './attached'
import { imports } from './tables'

/** @throws NotFound when there is no such import of this person. */
export async function getImport(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(imports)
    .where(and(eq(imports.userId, userId), eq(imports.id, id)))
    .limit(1)
  return theOne(rows, 'That import')
}

/** How an import stands, without the file. @throws NotFound as `getImport` does. */
export async function getStanding(userId: UserId, id: string) {
  const { choices, planned, written, finishedAt } = imports
  const rows = await db()
    .select({ choices, planned, written, finishedAt })
    .from(imports)
    .where(and(eq(imports.userId, userId), eq(imports.id, id)))
    .limit(1)
  return theOne(rows, 'That import')
}

/** Files that wait or were taken in, and were not taken back, the last one first. */
export async function listImports(userId: UserId, limit: number) {
  const { id, fileName, planned, createdAt, finishedAt } = imports
  return db()
    .select({ id, fileName, planned, createdAt, finishedAt })
    .from(imports)
    .where(and(eq(imports.userId, userId), isNull(imports.undoneAt)))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit)
}

/** How many of an import's applications are still as they came, and would go with it. */
export async function countUntouched(userId: UserId, importId: string): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(applications)
    .where(
      and(
        ...[eq(applications.userId, userId), eq(applications.importId, importId)],
        isNull(applications.removedAt),
        ...idsOfAttached(db(), userId).map((ids) => notInArray(applications.id, ids)),
      ),
    )
  return rows[0]?.count ?? 0
}

/** What she has already, as far as it takes to know a duplicate; in the archive too. */
export async function listKnown(userId: UserId) {
  const { id, company, role, link, appliedOn } = applications
  return db()
    .select({ id, company, role, link, appliedOn })
    .from(applications)
    .where(and(eq(applications.userId, userId), isNull(applications.removedAt)))
}
