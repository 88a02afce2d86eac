import { write } from '@/db/client'
import { changeOwned, insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
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
  await write((tx) =>
    changeOwned(tx, userId, thoughtRecords, { id, to: change, what: 'That thought' }),
  )
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
  await write((tx) => changeOwned(tx, userId, pies, { id, to: change, what: 'That pie' }))
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
  await write((tx) => changeOwned(tx, userId, letters, { id, to: change, what: 'That letter' }))
}

export async function removeLetter(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, letters, id))
}
