import { and, eq, inArray, isNotNull, isNull, lt, not, or } from 'drizzle-orm'
import { type Transaction, write } from '@/db/client'
import { changeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { PeopleChoices } from '@/lib/network/import/words'
import type { Sealed } from '@/lib/sealed'
import { contacts } from '../tables'
import { idsOfHers } from './hers'
import { hideMade, showRun } from './staging'
import { contactImports } from './tables'

type Finished = {
  run: string
  now: Date
  /** The file as it was read: sealed anew with every file that takes its place. */
  fileName: Sealed
  written: number
  choices: PeopleChoices
  content: Sealed | null
}

/**
 * Everyone a run has written comes into the list at once.
 *
 * @throws Refusal when the file has come in already, or another one has taken its place.
 */
export async function finishPeopleImport(
  userId: UserId,
  id: string,
  { run, now, fileName, ...said }: Finished,
): Promise<void> {
  await write(async (tx) => {
    await changeStanding(tx, userId, contactImports, {
      ...{ id, to: { finishedAt: now, ...said } },
      where: [eq(contactImports.fileName, fileName), isNull(contactImports.finishedAt)],
      why: 'This file is in your list already, or has changed. Reload the page.',
    })
    await showRun(tx, userId, { run, fileId: id })
  })
}

/**
 * Takes an import back: it is out of every list at once, and `eraseHidden` then deletes it. Whom she
 * has changed since, or put something beside, is hers and stays.
 *
 * @throws Refusal when it was finished before `since`, or is taken back already.
 */
export async function withdrawPeopleImport(
  userId: UserId,
  id: string,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  await write(async (tx) => {
    const { finishedAt, undoneAt } = contactImports
    await changeStanding(tx, userId, contactImports, {
      ...{ id, to: { undoneAt: now, content: null } },
      where: [isNull(undoneAt), isNotNull(finishedAt), not(lt(finishedAt, since))],
      why: 'This import can’t be undone any more.',
    })
    await keepHers(tx, userId, id)
    await hideMade(tx, userId, { fileId: id, now })
  })
}

async function keepHers(tx: Transaction, userId: UserId, fileId: string): Promise<void> {
  const hers = idsOfHers(tx, userId).map((ids) => inArray(contacts.id, ids))
  await tx
    .update(contacts)
    .set({ importId: null })
    .where(and(eq(contacts.userId, userId), eq(contacts.importId, fileId), or(...hers)))
}
