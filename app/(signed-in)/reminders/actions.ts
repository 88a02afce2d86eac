'use server'

import { closeFollowUp, postponeFollowUp, saveFollowUp } from '@/db/reminders/commands'
import { answerInput, finishInput, followUpInput, postponeInput } from '@/lib/reminders/input'
import { signedInAction } from '@/lib/server/action'
import { answerWith } from './answering'
import { takeBack } from './taking-back'

export const planFollowUp = signedInAction(followUpInput, async (followUp, person) => {
  const what = person.vault.seal('follow_ups.what', followUp.id, followUp.what)
  await saveFollowUp(person.id, { ...followUp, what }, { now: person.now })
  return { message: 'Kept. It will wait for you here and under Reminders.' }
})

export const markDone = signedInAction(finishInput, async ({ id }, person) => {
  await closeFollowUp(person.id, id, { as: 'doneAt', now: person.now })
  return { message: 'Done, and off the list.' }
})

export const letFollowUpGo = signedInAction(finishInput, async ({ id }, person) => {
  await closeFollowUp(person.id, id, { as: 'droppedAt', now: person.now })
})

export const putOff = signedInAction(postponeInput, async ({ id, on }, person) => {
  await postponeFollowUp(person.id, id, { on, now: person.now })
})

export const answerReminder = signedInAction(answerInput, async ({ reminder, ...said }, person) => {
  await answerWith(person, reminder.name, said)
})

export const takeBackAnswer = signedInAction(answerInput, async ({ reminder, ...said }, person) => {
  await takeBack(person, reminder, said)
})
