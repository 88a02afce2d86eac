import { and, eq, isNull, lt } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { changeStanding, insertOnce, removeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Answers } from '@/lib/applications/import/answers'
import type { Sealed } from '@/lib/sealed'
import { eraseHidden } from './staging'
import { imports } from './tables'

type Draft = {
  id: string
  fileName: Sealed
  content: Sealed
  choices: Answers
  planned: number
}

const BEGUN = 'That file is being imported, or is in your list already. Reload the page.'

const waits = [isNull(imports.startedAt)]

/**
 * Keeps a file that was read, until it is taken in or thrown away. Another one chosen in the same
 * form takes its place.
 *
 * @throws Refusal when the one before has been taken in.
 */
export async function saveDraft(userId: UserId, draft: Draft, { now }: { now: Date }) {
  await write(async (tx) => {
    const row = { ...draft, userId, written: 0, createdAt: now }
    if (await insertOnce(tx, imports, row)) return
    await changeStanding(tx, userId, imports, {
      ...{ id: draft.id, to: draft, where: waits, why: BEGUN },
    })
  })
}

/** @throws Refusal when it has been taken in meanwhile. */
export async function saveAnswers(userId: UserId, id: string, choices: Answers): Promise<void> {
  await write((tx) =>
    changeStanding(tx, userId, imports, { id, to: { choices }, where: waits, why: BEGUN }),
  )
}

/**
 * Throws a file away that was never taken in.
 *
 * @throws Refusal when it has been taken in meanwhile.
 */
export async function removeDraft(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeStanding(tx, userId, imports, { id, where: waits, why: BEGUN }))
}

/** Throws away what was chosen before an instant and never came in, with whatever a crash left of it. */
export async function removeDraftsBefore(userId: UserId, before: Date): Promise<void> {
  const old = and(
    ...[eq(imports.userId, userId), isNull(imports.finishedAt)],
    lt(imports.createdAt, before),
  )
  for (const { id } of await db().select({ id: imports.id }).from(imports).where(old)) {
    await eraseHidden(userId, id)
    await write(async (tx) => {
      await tx.delete(imports).where(and(eq(imports.id, id), old))
    })
  }
}
