import { and, desc, eq, isNull, lt, not, notInArray, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Answers } from '@/lib/applications/import/answers'
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

/** What has been settled about a file, without the file. @throws NotFound as `getImport` does. */
export async function getAnswers(userId: UserId, id: string): Promise<Answers> {
  const rows = await db()
    .select({ choices: imports.choices })
    .from(imports)
    .where(and(eq(imports.userId, userId), eq(imports.id, id)))
    .limit(1)
  return theOne(rows, 'That import').choices
}

/**
 * How far an import is: how many it is to make, how many of them are written, and when it ended.
 *
 * @throws NotFound as `getImport` does.
 */
export async function getProgress(userId: UserId, id: string) {
  const { planned, finishedAt } = imports
  const rows = await db()
    .select({ planned, finishedAt })
    .from(imports)
    .where(and(eq(imports.userId, userId), eq(imports.id, id)))
    .limit(1)
  const [written] = await db()
    .select({ count: countAll() })
    .from(applications)
    .where(and(eq(applications.userId, userId), eq(applications.importId, id)))
  return { ...theOne(rows, 'That import'), written: written?.count ?? 0 }
}

/** Files that wait, or are in her list, or were taken back only since then; the last one first. */
export async function listImports(
  userId: UserId,
  { undoneSince, limit }: { undoneSince: Date; limit: number },
) {
  const { id, fileName, written, createdAt, finishedAt, undoneAt } = imports
  return db()
    .select({ id, fileName, written, createdAt, finishedAt, undoneAt })
    .from(imports)
    .where(and(eq(imports.userId, userId), or(isNull(undoneAt), not(lt(undoneAt, undoneSince)))))
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
