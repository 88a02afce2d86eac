'use server'

import { finishFollowUp, postponeFollowUp, saveFollowUp } from '@/db/reminders/commands'
import { finishInput, followUpInput, postponeInput } from '@/lib/reminders/input'
import { signedInAction } from '@/lib/server/action'

export const planFollowUp = signedInAction(followUpInput, async (followUp, person) => {
  const what = person.vault.seal('follow_ups.what', followUp.id, followUp.what)
  await saveFollowUp(person.id, { ...followUp, what }, { now: person.now })
  return { message: 'Kept. It will wait for you here and under Reminders.' }
})

export const markDone = signedInAction(finishInput, async ({ id }, person) => {
  await finishFollowUp(person.id, id, { now: person.now })
})

export const putOff = signedInAction(postponeInput, async ({ id, on }, person) => {
  await postponeFollowUp(person.id, id, { on })
})
