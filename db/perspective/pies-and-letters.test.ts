import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { makePerson, makeTurnedDown, now, sealedText } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound } from '@/lib/refusal'
import {
  removeLetter,
  removePie,
  saveLetter,
  saveLetterChange,
  savePie,
  savePieChange,
} from './commands'
import { countOtherWays, listLetters, listPies } from './queries'

async function makePie(person: UserId) {
  const { recoveryId } = await makeTurnedDown(person)
  const pie = {
    ...{ id: v7(), recoveryId, belief: sealedText(), slices: sealedText() },
    ...{ beliefBefore: 90, beliefAfter: null, ownShare: 40 },
  }
  await savePie(person, pie, { now })
  return pie
}

async function makeLetter(person: UserId) {
  const { recoveryId } = await makeTurnedDown(person)
  const letter = { id: v7(), recoveryId, words: sealedText() }
  await saveLetter(person, letter, { now })
  return letter
}

test('a pie is kept once, cut again, and rated again', async () => {
  const person = await makePerson()
  const pie = await makePie(person)
  await savePie(person, pie, { now })
  const { recoveryId, ...change } = pie
  const again = { ...change, slices: sealedText(), ownShare: 15, beliefAfter: 30 }
  await savePieChange(person, again)
  expect(await listPies(person, recoveryId)).toMatchObject([{ ...again, belief: pie.belief }])
})

test('a recovery can have several pies, the newest first', async () => {
  const person = await makePerson()
  const first = await makePie(person)
  const second = { ...first, id: v7() }
  await savePie(person, second, { now: new Date(now.getTime() + 1000) })
  const listed = await listPies(person, first.recoveryId)
  expect(listed.map(({ id }) => id)).toEqual([second.id, first.id])
})

test('a letter is kept once, changed, and removed for good', async () => {
  const person = await makePerson()
  const letter = await makeLetter(person)
  await saveLetter(person, letter, { now })
  const words = sealedText()
  await saveLetterChange(person, { id: letter.id, words })
  expect(await listLetters(person, letter.recoveryId)).toMatchObject([{ id: letter.id, words }])
  await removeLetter(person, letter.id)
  expect(await listLetters(person, letter.recoveryId)).toEqual([])
})

test('a recovery knows how much there is of each', async () => {
  const person = await makePerson()
  const { recoveryId } = await makePie(person)
  await saveLetter(person, { id: v7(), recoveryId, words: sealedText() }, { now })
  await makeLetter(person)
  expect(await countOtherWays(person, recoveryId)).toEqual({ pies: 1, letters: 1, evenings: 0 })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const [pie, letter] = [await makePie(person), await makeLetter(person)]
  const { recoveryId: _pies, ...pieChange } = pie
  const { recoveryId: _letters, ...letterChange } = letter
  for (const attempt of [
    () => savePie(stranger, pie, { now }),
    () => savePie(stranger, { ...pie, id: v7() }, { now }),
    () => savePieChange(stranger, { ...pieChange, ownShare: 0 }),
    () => removePie(stranger, pie.id),
    () => saveLetter(stranger, letter, { now }),
    () => saveLetter(stranger, { ...letter, id: v7() }, { now }),
    () => saveLetterChange(stranger, { ...letterChange, words: sealedText() }),
    () => removeLetter(stranger, letter.id),
  ]) {
    await expect(attempt()).rejects.toThrow(NotFound)
  }
  expect(await listPies(stranger, pie.recoveryId)).toEqual([])
  expect(await listLetters(stranger, letter.recoveryId)).toEqual([])
  expect(await countOtherWays(stranger, pie.recoveryId)).toMatchObject({ pies: 0 })
  expect(await listPies(person, pie.recoveryId)).toMatchObject([{ ownShare: 40 }])
  expect(await listLetters(person, letter.recoveryId)).toMatchObject([{ words: letter.words }])
})
