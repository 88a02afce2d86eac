import { and, eq, isNull, lt } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { changeStanding, insertOnce, removeStanding } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import type { PeopleChoices } from '@/lib/network/import/words'
import { eraseHiddenBefore, listPeopleWithHiddenBefore } from './staging'
import { contactImports, type NewContactImportRow } from './tables'

type KeptFile = Pick<NewContactImportRow, 'id' | 'fileName' | 'kind' | 'choices'> & {
  content: NonNullable<NewContactImportRow['content']>
}

const TAKEN_IN = 'That file is in your list already. Reload the page.'

const waits = [isNull(contactImports.finishedAt)]
const oldOnes = (before: Date) =>
  and(isNull(contactImports.finishedAt), lt(contactImports.createdAt, before))

/**
 * Keeps a file that was read, until it is taken in or thrown away. Another one chosen in the same
 * form takes its place.
 *
 * @throws Refusal when the one before has been taken in.
 */
export async function savePeopleFile(
  userId: UserId,
  file: KeptFile,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    const row = { ...file, userId, written: 0, createdAt: now }
    if (await insertOnce(tx, contactImports, row)) return
    await changeStanding(tx, userId, contactImports, {
      ...{ id: file.id, to: file, where: waits, why: TAKEN_IN },
    })
  })
}

/** @throws Refusal when it has been taken in meanwhile. */
export async function savePeopleChoices(
  userId: UserId,
  id: string,
  choices: PeopleChoices,
): Promise<void> {
  await write((tx) =>
    changeStanding(tx, userId, contactImports, {
      id,
      to: { choices },
      where: waits,
      why: TAKEN_IN,
    }),
  )
}

/**
 * Throws a file away that was never taken in.
 *
 * @throws Refusal when it has been taken in meanwhile.
 */
export async function removePeopleFile(userId: UserId, id: string): Promise<void> {
  await write((tx) =>
    removeStanding(tx, userId, contactImports, { id, where: waits, why: TAKEN_IN }),
  )
}

/** Who has chosen a file before an instant that never came in, or has what a crash left of one. */
export async function listPeopleWithFilesBefore(before: Date): Promise<UserId[]> {
  const rows = await db()
    .selectDistinct({ userId: contactImports.userId })
    .from(contactImports)
    .where(oldOnes(before))
  const hidden = await listPeopleWithHiddenBefore(before)
  return [...new Set([...rows.map(({ userId }) => userId), ...hidden])]
}

/** Throws those away. */
export async function removePeopleFilesBefore(userId: UserId, before: Date): Promise<void> {
  await eraseHiddenBefore(userId, before)
  await write(async (tx) => {
    await tx.delete(contactImports).where(and(eq(contactImports.userId, userId), oldOnes(before)))
  })
}
