'use server'

import { changeReflection, removeReflection, saveReflection } from '@/db/reflections/commands'
import { rowInput } from '@/lib/input'
import { reflectionAnswersInput, reflectionInput } from '@/lib/reflections/input'
import { reflected } from '@/lib/reflections/reflection'
import { signedInAction } from '@/lib/server/action'
import { sealAnswers } from './sealed-answers'

export const keepReflection = signedInAction(reflectionInput, async (input, person) => {
  const answers = sealAnswers(reflected(input), person.vault)
  await saveReflection(person.id, { ...answers, on: person.today }, { now: person.now })
  return { message: 'Kept. It will be here before your next interview.' }
})

export const correctReflection = signedInAction(reflectionAnswersInput, async (input, person) => {
  await changeReflection(person.id, sealAnswers(reflected(input), person.vault))
  return { message: 'Saved.' }
})

export const discardReflection = signedInAction(rowInput, async ({ id }, person) => {
  await removeReflection(person.id, id)
  return { goTo: '/reflections' }
})
