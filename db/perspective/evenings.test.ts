import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { emptyTheLog } from '@/db/client'
import { engine } from '@/db/columns'
import { day, makePerson, makeTurnedDown, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound, Refusal } from '@/lib/refusal'
import type { Sealed } from '@/lib/sealed'
import { burnWords, saveEvening, unlockEvening } from './evenings'
import { countOtherWays, getEvening, listEvenings } from './queries'

async function makeEvening(person: UserId, words: Sealed = sealedText()) {
  const { recoveryId } = await makeTurnedDown(person)
  const evening = {
    ...{ id: v7(), recoveryId, evening: 1, voice: 'i' as const, words, on: today },
    ...{ fate: 'locked' as const, lockedUntil: day('2027-02-21') },
  }
  await saveEvening(person, evening, { now })
  return evening
}

test('an evening is kept once', async () => {
  const person = await makePerson()
  const evening = await makeEvening(person)
  await saveEvening(person, evening, { now })
  expect(await listEvenings(person, evening.recoveryId)).toMatchObject([evening])
  expect(await countOtherWays(person, evening.recoveryId)).toMatchObject({ evenings: 1 })
})

test('the same evening written in two tabs: the first stays, the second hears why', async () => {
  const person = await makePerson()
  const evening = await makeEvening(person)
  const other = { ...evening, id: v7(), words: sealedText() }
  await expect(saveEvening(person, other, { now })).rejects.toThrow(Refusal)
  expect(await listEvenings(person, evening.recoveryId)).toMatchObject([{ words: evening.words }])
})

test('the five are listed from the first on, whenever they were written', async () => {
  const person = await makePerson()
  const first = await makeEvening(person)
  for (const evening of [3, 2]) {
    await saveEvening(person, { ...first, id: v7(), evening }, { now })
  }
  const listed = await listEvenings(person, first.recoveryId)
  expect(listed.map(({ evening }) => evening)).toEqual([1, 2, 3])
})

test('locked words are opened before their day, and stay as they were', async () => {
  const person = await makePerson()
  const { id, words } = await makeEvening(person)
  await unlockEvening(person, id)
  await unlockEvening(person, id)
  expect(await getEvening(person, id)).toMatchObject({ fate: 'kept', lockedUntil: null, words })
})

test('burnt words are gone, and nothing opens them', async () => {
  const person = await makePerson()
  const { id } = await makeEvening(person)
  await burnWords(person, id)
  await burnWords(person, id)
  const burnt = { fate: 'burnt', lockedUntil: null, words: null }
  expect(await getEvening(person, id)).toMatchObject(burnt)
  await expect(unlockEvening(person, id)).rejects.toThrow(NotFound)
  expect(await getEvening(person, id)).toMatchObject(burnt)
})

test('burnt words have left the database’s files, too', async () => {
  const person = await makePerson()
  const { id } = await makeEvening(person, `v1.k.${'burn-me-'.repeat(1500)}` as Sealed)
  expect(filesHold('burn-me-')).toBe(engine === 'sqlite')
  await burnWords(person, id)
  await emptyTheLog()
  expect(filesHold('burn-me-')).toBe(false)
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const evening = await makeEvening(person)
  for (const attempt of [
    () => saveEvening(stranger, evening, { now }),
    () => saveEvening(stranger, { ...evening, id: v7(), evening: 2 }, { now }),
    () => unlockEvening(stranger, evening.id),
    () => burnWords(stranger, evening.id),
    () => getEvening(stranger, evening.id),
  ]) {
    await expect(attempt()).rejects.toThrow(NotFound)
  }
  expect(await listEvenings(stranger, evening.recoveryId)).toEqual([])
  expect(await listEvenings(person, evening.recoveryId)).toMatchObject([evening])
})

// PostgreSQL keeps its files elsewhere, and sees to them itself.
function filesHold(words: string): boolean {
  const folder = String(process.env.DATA_DIR)
  const files = engine === 'sqlite' ? ['onward.db', 'onward.db-wal'] : []
  return files.some((file) => readFileSync(join(folder, file)).includes(words))
}
