import {
  and,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  notInArray,
  or,
  type SQL,
} from 'drizzle-orm'
import { db, write } from '@/db/client'
import { refuseUnlessOwned, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { imports } from './imports/tables'
import { applications } from './tables'

const PURGED_AT_ONCE = 500

/** Applications that were removed, the last one first. */
export async function listRemoved(userId: UserId, limit: number) {
  return db()
    .select({
      id: applications.id,
      company: applications.company,
      role: applications.role,
      stage: applications.stage,
      furthestStage: applications.furthestStage,
      ending: applications.ending,
      removedAt: applications.removedAt,
    })
    .from(applications)
    .where(and(eq(applications.userId, userId), inTrash(userId)))
    .orderBy(desc(applications.removedAt), desc(applications.id))
    .limit(limit)
}

/** @throws NotFound when there is no such application of this person, in the trash or out of it. */
export async function saveRemoval(userId: UserId, id: string, removedAt: Date | null) {
  await write(async (tx) => {
    const saved = await tx
      .update(applications)
      .set({ removedAt })
      .where(
        and(
          ...[eq(applications.userId, userId), eq(applications.id, id)],
          // Removing twice keeps the first instant, from which the thirty days count.
          removedAt
            ? isNull(applications.removedAt)
            : or(inTrash(userId), isNull(applications.removedAt)),
        ),
      )
      .returning({ id: applications.id })
    if (saved.length === 0) await refuseUnlessOwned(tx, userId, applications, id)
  })
}

/** Deletes one for good, out of the trash, with all that hangs on it. */
export async function eraseRemoved(userId: UserId, id: string): Promise<void> {
  await write(async (tx) => {
    const erased = await tx
      .delete(applications)
      .where(and(eq(applications.userId, userId), eq(applications.id, id), inTrash(userId)))
      .returning({ id: applications.id })
    theOne(erased, 'That application')
  })
}

/** Deletes for good what one person removed before an instant. */
export async function eraseRemovedBefore(userId: UserId, before: Date): Promise<void> {
  await write(async (tx) => {
    const old = await tx
      .select({ id: applications.id })
      .from(applications)
      .where(and(eq(applications.userId, userId), lt(applications.removedAt, before)))
      .limit(PURGED_AT_ONCE)
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return
    await tx
      .delete(applications)
      .where(and(eq(applications.userId, userId), inArray(applications.id, ids)))
  })
}

/** Whoever still has something that was removed before an instant: for the daily sweep. */
export async function listPeopleWithRemovedBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: applications.userId })
    .from(applications)
    .where(lt(applications.removedAt, before))
  return rows.map(({ userId }) => userId)
}

// What an unfinished or withdrawn import has written was never in her list, so it isn't in the trash.
function inTrash(userId: UserId): SQL | undefined {
  const outOfSight = db()
    .select({ id: imports.id })
    .from(imports)
    .where(
      and(eq(imports.userId, userId), or(isNull(imports.finishedAt), isNotNull(imports.undoneAt))),
    )
  return and(
    isNotNull(applications.removedAt),
    or(isNull(applications.importId), notInArray(applications.importId, outOfSight)),
  )
}
