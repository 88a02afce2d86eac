import { and, desc, eq, isNull, lt, not, notInArray, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { countAll } from '@/db/columns'
import { theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { contacts } from '../tables'
import { idsOfHers } from './hers'
import { contactImports } from './tables'

/** @throws NotFound when there is no such file of this person. */
export async function getPeopleFile(userId: UserId, id: string) {
  const rows = await db()
    .select()
    .from(contactImports)
    .where(and(eq(contactImports.userId, userId), eq(contactImports.id, id)))
    .limit(1)
  return theOne(rows, 'That file')
}

/** Files that wait, or are in her list, or were taken back only since then; the last one first. */
export async function listPeopleFiles(
  userId: UserId,
  { undoneSince, limit }: { undoneSince: Date; limit: number },
) {
  const { id, fileName, written, createdAt, finishedAt, undoneAt } = contactImports
  return db()
    .select({ id, fileName, written, createdAt, finishedAt, undoneAt })
    .from(contactImports)
    .where(
      and(eq(contactImports.userId, userId), or(isNull(undoneAt), not(lt(undoneAt, undoneSince)))),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/** How many of a file’s people are still as they came, and would go with it. */
export async function countAsTheyCame(userId: UserId, fileId: string): Promise<number> {
  const rows = await db()
    .select({ count: countAll() })
    .from(contacts)
    .where(
      and(
        ...[eq(contacts.userId, userId), eq(contacts.importId, fileId)],
        isNull(contacts.removedAt),
        ...idsOfHers(db(), userId).map((ids) => notInArray(contacts.id, ids)),
      ),
    )
  return rows[0]?.count ?? 0
}

/** Whom she has already, as far as it takes to know a duplicate. */
export async function listKnownPeople(userId: UserId) {
  const { id, name, company, email, link } = contacts
  return db()
    .select({ id, name, company, email, link })
    .from(contacts)
    .where(and(eq(contacts.userId, userId), isNull(contacts.removedAt)))
}
