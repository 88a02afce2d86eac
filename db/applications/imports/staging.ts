import { and, eq, isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { type Transaction, write } from '@/db/client'
import { giveRoom } from '@/db/many-rows'
import { newIds } from '@/db/new-ids'
import { theOne } from '@/db/owned'
import { changeStaged, eraseStaged } from '@/db/staged-rows'
import type { UserId } from '@/lib/account/user-id'
import { type Fact, standing } from '@/lib/applications/history'
import { searchText } from '@/lib/search'
import { applicationEvents, applications, applicationTags } from '../tables'
import type { Details } from '../writing'
import { imports } from './tables'

/** An application of a file, with its private words sealed. */
export type Staged = Details & {
  id: string
  facts: [Fact, ...Fact[]]
  archived: boolean
  /** The instant it is listed by: that of its last fact, as near as the file says. */
  touchedAt: Date
}

/** Fewer than usual, since each takes its history and its tags with it. */
const ERASED_AT_ONCE = 50

/**
 * Writes some of an import's applications where nobody sees them yet.
 *
 * @throws NotFound when it was begun anew since.
 */
export async function stage(
  userId: UserId,
  importId: string,
  { rows, run }: { rows: Staged[]; run: Date },
): Promise<void> {
  await write(async (tx) => {
    await giveRoom(tx)
    // Only asked, not counted there: changing that row would write the whole file in it once more.
    const found = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(
        and(
          ...[eq(imports.userId, userId), eq(imports.id, importId)],
          ...[eq(imports.startedAt, run), isNull(imports.finishedAt)],
        ),
      )
    theOne(found, 'That import')
    await insertHidden(tx, userId, { importId, rows, now: run })
  })
}

/** Shows or hides all that an import has made and nobody has changed. */
export async function setRemoved(
  tx: Transaction,
  userId: UserId,
  { importId, removedAt }: { importId: string; removedAt: Date | null },
): Promise<void> {
  await changeStaged(tx, userId, applications, { madeBy: importId, to: { removedAt } })
}

/** Deletes what an import has made and nobody sees; each slice is a write of its own. */
export async function eraseHidden(userId: UserId, importId: string): Promise<void> {
  await eraseStaged(userId, applications, { madeBy: importId, atOnce: ERASED_AT_ONCE })
}

async function insertHidden(
  tx: Transaction,
  userId: UserId,
  { importId, rows, now }: { importId: string; rows: Staged[]; now: Date },
): Promise<void> {
  if (rows.length === 0) return
  await tx.insert(applications).values(
    rows.map(({ facts, tags: _, archived, ...row }) => ({
      ...row,
      ...standing(facts),
      ...{ userId, importId, createdAt: now, removedAt: now },
      archivedAt: archived ? now : null,
      searchText: searchText(row.company, row.role),
    })),
  )
  const events = rows.flatMap(({ id: applicationId, facts }) =>
    facts.map((fact) => ({ ...fact, userId, applicationId, createdAt: now })),
  )
  const ids = newIds(events.length)
  await tx
    .insert(applicationEvents)
    .values(events.map((event, at) => ({ ...event, id: ids[at] ?? v7() })))
  const tags = rows.flatMap(({ id: applicationId, tags = [] }) =>
    tags.map((tag) => ({ id: v7(), userId, applicationId, tag })),
  )
  if (tags.length > 0) await tx.insert(applicationTags).values(tags).onConflictDoNothing()
}
