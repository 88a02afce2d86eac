import { and, eq } from 'drizzle-orm'
import { write } from '@/db/client'
import { insertOnce, refuseUnlessOwned, removeOwned, theOne } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import {
  letters,
  type NewLetterRow,
  type NewPieRow,
  type NewThoughtRecordRow,
  pies,
  thoughtRecords,
} from './tables'

type Kept<Row> = Omit<Row, 'userId' | 'createdAt'>
type Change<Row> = Omit<Row, 'userId' | 'createdAt' | 'recoveryId'>

export async function saveThoughtRecord(
  userId: UserId,
  record: Kept<NewThoughtRecordRow>,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, record.recoveryId)
    await insertOnce(tx, thoughtRecords, { ...record, userId, createdAt: now })
  })
}

export async function saveThoughtChange(
  userId: UserId,
  { id, ...change }: Change<NewThoughtRecordRow>,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(thoughtRecords)
      .set(change)
      .where(and(eq(thoughtRecords.userId, userId), eq(thoughtRecords.id, id)))
      .returning({ id: thoughtRecords.id })
    theOne(saved, 'That thought')
  })
}

export async function removeThoughtRecord(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, thoughtRecords, id))
}

export async function savePie(
  userId: UserId,
  pie: Kept<NewPieRow>,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, pie.recoveryId)
    await insertOnce(tx, pies, { ...pie, userId, createdAt: now })
  })
}

export async function savePieChange(
  userId: UserId,
  { id, ...change }: Change<NewPieRow>,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(pies)
      .set(change)
      .where(and(eq(pies.userId, userId), eq(pies.id, id)))
      .returning({ id: pies.id })
    theOne(saved, 'That pie')
  })
}

export async function removePie(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, pies, id))
}

export async function saveLetter(
  userId: UserId,
  letter: Kept<NewLetterRow>,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, recoveries, letter.recoveryId)
    await insertOnce(tx, letters, { ...letter, userId, createdAt: now })
  })
}

export async function saveLetterChange(
  userId: UserId,
  { id, ...change }: Change<NewLetterRow>,
): Promise<void> {
  await write(async (tx) => {
    const saved = await tx
      .update(letters)
      .set(change)
      .where(and(eq(letters.userId, userId), eq(letters.id, id)))
      .returning({ id: letters.id })
    theOne(saved, 'That letter')
  })
}

export async function removeLetter(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, letters, id))
}
