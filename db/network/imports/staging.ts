import { and, eq, isNull, lt } from 'drizzle-orm'
import { db, type Transaction, write } from '@/db/client'
import { giveRoom } from '@/db/many-rows'
import { newIds } from '@/db/new-ids'
import { theOne } from '@/db/owned'
import { changeStaged, eraseStaged, isStaged } from '@/db/staged-rows'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { contacts, contactTags, type NewContactRow } from '../tables'
import { derivedOf } from '../writing'
import { contactImports } from './tables'

type Given = Omit<
  NewContactRow,
  | 'userId'
  | 'importId'
  | 'createdAt'
  | 'changedAt'
  | 'removedAt'
  | 'searchText'
  | 'companyKey'
  | 'lastTouchOn'
  | 'nextTouchOn'
>

/** A person of a file, with their private words sealed. */
export type StagedPerson = Given & { tags: readonly string[] }

/**
 * One go at taking a file in. Its rows bear its own id until they are shown, so that two goes at
 * the same file never mix, and of two presses only one comes in.
 */
export type Run = { id: string; now: Date; today: Day }

/**
 * Writes some of a file’s people where nobody sees them yet.
 *
 * @throws NotFound when the file has come in, or was thrown away, meanwhile.
 */
export async function stagePeople(
  userId: UserId,
  fileId: string,
  { rows, run }: { rows: readonly StagedPerson[]; run: Run },
): Promise<void> {
  if (rows.length === 0) return
  await write(async (tx) => {
    await giveRoom(tx)
    const { id, userId: owner, finishedAt } = contactImports
    const found = await tx
      .select({ id })
      .from(contactImports)
      .where(and(eq(owner, userId), eq(id, fileId), isNull(finishedAt)))
    theOne(found, 'That file')
    await insertHidden(tx, userId, { rows, run })
  })
}

/** Shows what a run has written, all of it at once, as the file’s own. */
export async function showRun(
  tx: Transaction,
  userId: UserId,
  { run, fileId }: { run: string; fileId: string },
): Promise<void> {
  await changeStaged(tx, userId, contacts, {
    madeBy: run,
    to: { importId: fileId, removedAt: null },
  })
}

/** Hides all that a file has made and nobody has changed. */
export async function hideMade(
  tx: Transaction,
  userId: UserId,
  { fileId, now }: { fileId: string; now: Date },
): Promise<void> {
  await changeStaged(tx, userId, contacts, { madeBy: fileId, to: { removedAt: now } })
}

/** Deletes what a run, or a file taken back, has left out of sight; each slice by itself. */
export async function eraseHidden(userId: UserId, madeBy: string): Promise<void> {
  await eraseStaged(userId, contacts, { madeBy })
}

/** Deletes what crashes have left out of sight before an instant. */
export async function eraseHiddenBefore(userId: UserId, before: Date): Promise<void> {
  await eraseStaged(userId, contacts, { before })
}

export async function listPeopleWithHiddenBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: contacts.userId })
    .from(contacts)
    .where(and(isStaged(contacts), lt(contacts.removedAt, before)))
  return rows.map(({ userId }) => userId)
}

async function insertHidden(
  tx: Transaction,
  userId: UserId,
  { rows, run }: { rows: readonly StagedPerson[]; run: Run },
): Promise<void> {
  const kept = { userId, importId: run.id, createdAt: run.now, removedAt: run.now }
  await tx
    .insert(contacts)
    .values(rows.map(({ tags: _, ...row }) => ({ ...row, ...kept, ...derivedOf(row, run.today) })))
  const tags = rows.flatMap(({ id: contactId, tags }) => tags.map((tag) => ({ contactId, tag })))
  if (tags.length === 0) return
  const ids = newIds(tags.length)
  await tx
    .insert(contactTags)
    .values(tags.map((row, at) => ({ ...row, userId, id: ids[at] ?? '' })))
    .onConflictDoNothing()
}
