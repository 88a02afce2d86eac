'use server'

import { changeQuestion, removeQuestion, saveQuestion } from '@/db/reflections/questions/commands'
import { rowInput } from '@/lib/input'
import { addressAfter } from '@/lib/reflections/look-back'
import { questionInput, questionWordsInput } from '@/lib/reflections/questions/input'
import { isUnwritten, questionKept } from '@/lib/reflections/questions/question'
import { signedInAction } from '@/lib/server/action'
import { sealQuestion } from './sealed-question'

export const keepQuestion = signedInAction(questionInput, async (input, person) => {
  const { reflectionId, applicationId, recoveryId, go } = input
  const goTo = addressAfter(input, { door: 'better', screen: 'questions', reflectionId }, go)
  if (go !== 'another' && isUnwritten(input)) return { goTo }
  const words = sealQuestion(questionKept(input), person.vault)
  await saveQuestion(
    person.id,
    { ...words, applicationId, recoveryId, on: person.today },
    { reflectionId, now: person.now },
  )
  return { goTo }
})

export const correctQuestion = signedInAction(questionWordsInput, async (input, person) => {
  await changeQuestion(person.id, sealQuestion(questionKept(input), person.vault))
  return { message: 'Saved.' }
})

export const discardQuestion = signedInAction(rowInput, async ({ id }, person) => {
  await removeQuestion(person.id, id)
  return { goTo: '/reflections' }
})
