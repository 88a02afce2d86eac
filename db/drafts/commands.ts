import { and, eq, lt } from 'drizzle-orm'
import { db, write } from '@/db/client'
import type { UserId } from '@/lib/account/user-id'
import { Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { drafts } from './tables'

export type KeptDraft = { id: string; place: string; fields: Sealed; version: string }

const ELSEWHERE =
  'This was changed in another tab, or sent already. Nothing here is overwritten: reload the page to see it.'

/**
 * Keeps what a form holds so far. `basedOn` is the version it was written over, null for the first.
 *
 * @throws Refusal when another tab has kept something since.
 */
export async function saveDraft(
  userId: UserId,
  { id, place, fields, version }: KeptDraft,
  { basedOn, now }: { basedOn: string | null; now: Date },
): Promise<void> {
  const row = { id, userId, place, fields, version, savedAt: now }
  await write(async (tx) => {
    const saved =
      basedOn === null
        ? await tx.insert(drafts).values(row).onConflictDoNothing().returning({ id: drafts.id })
        : await tx
            .update(drafts)
            .set({ fields, version, savedAt: now })
            .where(and(mine(userId, place), eq(drafts.id, id), eq(drafts.version, basedOn)))
            .returning({ id: drafts.id })
    if (saved.length > 0) return
    // The same save again, because its answer was lost on the way.
    const repeated = await tx
      .select({ id: drafts.id })
      .from(drafts)
      .where(and(mine(userId, place), eq(drafts.version, version)))
    if (repeated.length === 0) throw new Refusal(ELSEWHERE)
  })
}

/** Forgets a draft: its form was sent, or she starts afresh. */
export async function removeDraft(userId: UserId, place: string): Promise<void> {
  await write((tx) => tx.delete(drafts).where(mine(userId, place)))
}

/** People with drafts nobody has come back to since before an instant; for the sweep. */
export async function listPeopleWithDraftsBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: drafts.userId })
    .from(drafts)
    .where(lt(drafts.savedAt, before))
  return rows.map(({ userId }) => userId)
}

export async function removeDraftsBefore(userId: UserId, before: Date): Promise<void> {
  await write((tx) =>
    tx.delete(drafts).where(and(eq(drafts.userId, userId), lt(drafts.savedAt, before))),
  )
}

function mine(userId: UserId, place: string) {
  return and(eq(drafts.userId, userId), eq(drafts.place, place))
}
