'use server'

import { emptyTheLog } from '@/db/client'
import { removeDraft } from '@/db/drafts/commands'
import {
  removeLetter,
  removePie,
  removeThoughtRecord,
  saveLetter,
  saveLetterChange,
  savePie,
  savePieChange,
  saveThoughtChange,
  saveThoughtRecord,
} from '@/db/perspective/commands'
import { burnWords, saveEvening, unlockEvening } from '@/db/perspective/evenings'
import { rowInput } from '@/lib/input'
import { finish } from '@/lib/perspective/evenings'
import {
  eveningInput,
  letterChangeInput,
  letterInput,
  pieChangeInput,
  pieInput,
  thoughtChangeInput,
  thoughtInput,
} from '@/lib/perspective/input'
import { eveningPlace } from '@/lib/perspective/places'
import { signedInAction } from '@/lib/server/action'
import { sealedPie, sealedThought } from './sealed'

const KEPT = 'Kept. You can come back to it and rate it again.'

export const keepThought = signedInAction(thoughtInput, async (input, person) => {
  const { recoveryId } = input
  const record = { recoveryId, ...sealedThought(input, person.vault) }
  await saveThoughtRecord(person.id, record, { now: person.now })
  return { message: KEPT }
})

export const changeThought = signedInAction(thoughtChangeInput, async (input, person) => {
  await saveThoughtChange(person.id, sealedThought(input, person.vault))
  return { message: 'Saved.' }
})

export const discardThought = signedInAction(rowInput, async ({ id }, person) => {
  await removeThoughtRecord(person.id, id)
  return { message: 'Removed.' }
})

export const keepPie = signedInAction(pieInput, async (input, person) => {
  const { recoveryId } = input
  const pie = { recoveryId, ...sealedPie(input, person.vault) }
  await savePie(person.id, pie, { now: person.now })
  return { message: KEPT }
})

export const changePie = signedInAction(pieChangeInput, async (input, person) => {
  await savePieChange(person.id, sealedPie(input, person.vault))
  return { message: 'Saved.' }
})

export const discardPie = signedInAction(rowInput, async ({ id }, person) => {
  await removePie(person.id, id)
  return { message: 'Removed.' }
})

export const keepLetter = signedInAction(letterInput, async ({ id, recoveryId, words }, person) => {
  const letter = { id, recoveryId, words: person.vault.seal('letters.words', id, words) }
  await saveLetter(person.id, letter, { now: person.now })
  return { message: 'Kept. It stands above, to be read whenever you like.' }
})

export const changeLetter = signedInAction(letterChangeInput, async ({ id, words }, person) => {
  await saveLetterChange(person.id, { id, words: person.vault.seal('letters.words', id, words) })
  return { message: 'Saved.' }
})

export const discardLetter = signedInAction(rowInput, async ({ id }, person) => {
  await removeLetter(person.id, id)
  return { message: 'Removed.' }
})

export const finishEvening = signedInAction(eveningInput, async (input, person) => {
  const { id, recoveryId, evening, voice } = input
  const { words, fate, lockedUntil } = finish(input, person.today)
  const sealed = person.vault.seal('evenings.words', id, words)
  await saveEvening(
    person.id,
    { id, recoveryId, evening, voice, words: sealed, fate, lockedUntil, on: person.today },
    { now: person.now },
  )
  if (fate === 'burnt') {
    await removeDraft(person.id, eveningPlace(recoveryId, evening))
    await emptyTheLog()
  }
  return { goTo: `/perspective/writing/${recoveryId}?now=${fate}` }
})

export const openEvening = signedInAction(rowInput, async ({ id }, person) => {
  await unlockEvening(person.id, id)
  return { message: 'Open.' }
})

export const burnEvening = signedInAction(rowInput, async ({ id }, person) => {
  await burnWords(person.id, id)
  await emptyTheLog()
  return { message: 'Burnt.' }
})
