'use server'

import { reviveMail, saveMailLetGo } from '@/db/mail/commands'
import { findDigestSettings, saveDigestTime, saveGoingOn } from '@/db/reminders/digest-settings'
import { nothingInput, rowInput } from '@/lib/input'
import { Refusal } from '@/lib/refusal'
import { digestInput } from '@/lib/reminders/digest-input'
import { signedInAction } from '@/lib/server/action'
import { askAddress } from '@/lib/server/confirming'
import { canSendMail } from '@/lib/server/mail'
import { nudgePostman } from '@/lib/server/postman'
import { endDigestsOf, pauseDigestsOf } from '@/lib/server/stopping-digests'

const NO_SERVER = 'This Onward has no mail server, so no reminder can come by mail.'

export const wishForDigests = signedInAction(digestInput, async (wish, person) => {
  if (!canSendMail()) throw new Refusal(NO_SERVER)
  const { address, confirmedAt } = (await findDigestSettings(person.id)) ?? {}
  if (confirmedAt && address === wish.address) {
    await saveDigestTime(person.id, wish.time, { now: person.now })
    return { message: 'Saved.' }
  }
  await askAddress(person, wish)
  return { message: 'The link is on its way.' }
})

export const pauseMail = signedInAction(nothingInput, async (_input, { id, now }) => {
  await pauseDigestsOf(id, now)
  return { message: 'Everything is paused. What was on its way has been stopped.' }
})

export const goOnWithMail = signedInAction(nothingInput, async (_input, { id, now }) => {
  await saveGoingOn(id, { now })
  return { message: 'They go on, at the usual time.' }
})

export const endDigests = signedInAction(nothingInput, async (_input, { id, now }) => {
  await endDigestsOf(id, now)
  return { message: 'No reminder comes by mail any more.' }
})

export const tryMailAgain = signedInAction(rowInput, async ({ id }, { id: userId, now, today }) => {
  if (!canSendMail()) throw new Refusal(NO_SERVER)
  await reviveMail(userId, id, { now, today })
  nudgePostman()
  return { message: 'On its way again.' }
})

export const letMailGo = signedInAction(rowInput, async ({ id }, person) => {
  await saveMailLetGo(person.id, id)
  return { message: 'Let go.' }
})
