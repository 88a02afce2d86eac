'use server'

import {
  removeHardDay,
  revokeWitness,
  saveHardDay,
  saveWitness,
} from '@/db/network/witness/commands'
import { removeLine, saveLinesRead } from '@/db/network/witness/lines'
import { nothingInput, rowInput } from '@/lib/input'
import { witnessInput } from '@/lib/network/together/input'
import { witnessEndsAt } from '@/lib/network/together/span'
import { signedInAction } from '@/lib/server/action'
import { idOfPart } from '@/lib/server/id'
import { newLink } from '@/lib/server/link-secret'

export const askWitness = signedInAction(witnessInput, async ({ id, name, span }, person) => {
  const { now, vault } = person
  const expiresAt = witnessEndsAt(span, person)
  const about = { purpose: 'witness' as const, subjectId: id, now, expiresAt, vault }
  const { row: link } = newLink(person.id, about)
  await saveWitness(person.id, { id, name, expiresAt, link }, { now })
  return { message: 'Here is the link. It is yours to hand on.' }
})

export const endWitness = signedInAction(rowInput, async ({ id }, person) => {
  await revokeWitness(person.id, id, { now: person.now })
})

export const sayTodayWasHard = signedInAction(nothingInput, async (_input, person) => {
  const hard = { id: idOfPart(person.id, `hard:${person.today}`), on: person.today }
  await saveHardDay(person.id, hard, { now: person.now })
})

export const takeBackHardDay = signedInAction(nothingInput, async (_input, person) => {
  await removeHardDay(person.id, person.today)
})

export const readLines = signedInAction(rowInput, async ({ id }, person) => {
  await saveLinesRead(person.id, id, { now: person.now })
})

export const discardLine = signedInAction(rowInput, async ({ id }, person) => {
  await removeLine(person.id, id)
})
