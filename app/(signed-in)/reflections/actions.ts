'use server'

import { changeReflection, removeReflection, saveReflection } from '@/db/reflections/commands'
import { findReflection, getReflection } from '@/db/reflections/queries'
import { rowInput } from '@/lib/input'
import { isBlank, reflected } from '@/lib/reflections/answers'
import { reflectionAnswersInput, reflectionInput } from '@/lib/reflections/input'
import { addressAfter } from '@/lib/reflections/look-back'
import { signedInAction } from '@/lib/server/action'
import { sealAnswers } from './sealed-answers'

export const keepReflection = signedInAction(reflectionInput, async (input, person) => {
  const { id, applicationId, recoveryId, door, go } = input
  const goTo =
    door && go ? addressAfter(input, { door, screen: 'rest', reflectionId: id }, go) : undefined
  const isBegun = (await findReflection(person.id, id)) !== undefined
  if (go === 'back' && !isBegun && isBlank(input)) return { goTo }
  const { gaveMyBest, ...answers } = reflected(input, { door, isBegun })
  const sealed = sealAnswers(id, answers, person.vault)
  const about = { id, applicationId, recoveryId, door: door ?? undefined, gaveMyBest }
  await saveReflection(person.id, { ...about, ...sealed, on: person.today }, { now: person.now })
  return goTo ? { goTo } : { message: 'Kept. It will be here before your next interview.' }
})

export const correctReflection = signedInAction(reflectionAnswersInput, async (input, person) => {
  const { id } = input
  const { door } = await getReflection(person.id, id)
  const { gaveMyBest, ...answers } = reflected(input, { door, isBegun: door !== null })
  const sealed = sealAnswers(id, answers, person.vault)
  await changeReflection(person.id, { id, gaveMyBest, ...sealed })
  return { message: 'Saved.' }
})

export const discardReflection = signedInAction(rowInput, async ({ id }, person) => {
  await removeReflection(person.id, id)
  return { goTo: '/reflections' }
})
