import { and, eq, inArray, isNotNull, isNull, lt, not, or } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { changeStanding, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { Answers } from '@/lib/applications/import/answers'
import type { Sealed } from '@/lib/sealed'
import { applications } from '../tables'
import { idsOfAttached } from './attached'
import { eraseHidden, setRemoved } from './staging'
import { imports } from './tables'

/** An import that has not ended by then was cut off, in milliseconds. */
export const CUT_OFF_AFTER = 2 * 60_000

const mine = (userId: UserId, id: string) => and(eq(imports.userId, userId), eq(imports.id, id))
/** A run is named by the instant it began: one that was begun anew since is another. */
const running = (userId: UserId, id: string, run: Date) =>
  and(mine(userId, id), eq(imports.startedAt, run), isNull(imports.finishedAt))

/**
 * Begins to take a file in. Only one press begins it; one that was cut off begins anew.
 *
 * @throws Refusal when it is on its way, or done.
 */
export async function startImport(userId: UserId, id: string, now: Date): Promise<void> {
  await write(async (tx) => {
    const cutOff = new Date(now.getTime() - CUT_OFF_AFTER)
    await changeStanding(tx, userId, imports, {
      ...{ id, to: { startedAt: now } },
      where: [
        isNull(imports.finishedAt),
        or(isNull(imports.startedAt), lt(imports.startedAt, cutOff)),
      ],
      why: 'This file is being imported already, or is in your list. Reload the page.',
    })
  })
  await eraseHidden(userId, id)
}

/**
 * Says how many applications it will make.
 *
 * @throws NotFound when it was begun anew since.
 */
export async function savePlanned(
  userId: UserId,
  id: string,
  { run, planned }: { run: Date; planned: number },
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(imports)
      .set({ planned })
      .where(running(userId, id, run))
      .returning({ id: imports.id })
    theOne(saved, 'That import')
  })
}

type Finished = {
  run: Date
  now: Date
  written: number
  choices: Answers
  content: Sealed | null
}

/**
 * Everything an import has written comes into the list at once.
 *
 * @throws NotFound when it was begun anew since.
 */
export async function finishImport(
  userId: UserId,
  id: string,
  { run, now, ...said }: Finished,
): Promise<void> {
  await write(async (tx) => {
    const finished = await tx
      .update(imports)
      .set({ finishedAt: now, ...said })
      .where(running(userId, id, run))
      .returning({ id: imports.id })
    theOne(finished, 'That import')
    await setRemoved(tx, userId, { importId: id, removedAt: null })
  })
}

/** After a failure: nothing of this run stays, and it can begin anew. */
export async function abandonImport(userId: UserId, id: string, run: Date): Promise<void> {
  const isOurs = await write(async (tx) => {
    const rows = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(running(userId, id, run))
    return rows.length > 0
  })
  if (!isOurs) return
  await eraseHidden(userId, id)
  await write(async (tx) => {
    await tx
      .update(imports)
      .set({ startedAt: null })
      .where(running(userId, id, run))
  })
}

/**
 * Takes an import back: it is out of every list at once, and `eraseHidden` then deletes it. What
 * she has changed since, or put something beside, is hers and stays.
 *
 * @throws Refusal when it was finished before `since`, or is taken back already.
 */
export async function withdrawImport(
  userId: UserId,
  id: string,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  await write(async (tx) => {
    const { finishedAt, undoneAt } = imports
    await changeStanding(tx, userId, imports, {
      ...{ id, to: { undoneAt: now, content: null } },
      where: [isNull(undoneAt), isNotNull(finishedAt), not(lt(finishedAt, since))],
      why: 'This import can’t be undone any more.',
    })
    await keepWhatIsHers(tx, userId, id)
    await setRemoved(tx, userId, { importId: id, removedAt: now })
  })
}

async function keepWhatIsHers(tx: Transaction, userId: UserId, importId: string): Promise<void> {
  const hers = idsOfAttached(tx, userId).map((ids) => inArray(applications.id, ids))
  await tx
    .update(applications)
    .set({ importId: null })
    .where(and(eq(applications.userId, userId), eq(applications.importId, importId), or(...hers)))
}
