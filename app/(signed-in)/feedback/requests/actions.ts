'use server'

import { removeRequest, saveRequest, saveRequestChange } from '@/db/feedback/commands'
import { getRequest } from '@/db/feedback/queries'
import { saveLettingGo, saveTakenBack, saveTry } from '@/db/feedback/tries'
import { requestChangeInput, requestInput, secondTryInput, tryInput } from '@/lib/feedback/input'
import { requestSubject, secondSubject } from '@/lib/feedback/request'
import { refuseThirdTry, takeBack } from '@/lib/feedback/tries'
import { refuseFuture } from '@/lib/future'
import { rowInput } from '@/lib/input'
import { Refusal } from '@/lib/refusal'
import { signedInAction } from '@/lib/server/action'
import { sendTry } from './send-try'

const ON_ITS_WAY = 'On its way. An answer will come to your own mail.'

export const readyRequest = signedInAction(requestInput, async (request, person) => {
  const draft = person.vault.seal('feedback_requests.draft', request.id, request.draft)
  await saveRequest(person.id, { ...request, draft }, { now: person.now })
  return { message: 'The request is ready. Open it in your mail whenever you are.' }
})

export const changeRequest = signedInAction(requestChangeInput, async (request, person) => {
  const draft = person.vault.seal('feedback_requests.draft', request.id, request.draft)
  await saveRequestChange(person.id, { ...request, draft })
  return { message: 'Saved.' }
})

export const markSent = signedInAction(tryInput, async ({ id, on, by }, person) => {
  const day = on ?? person.today
  refuseFuture(day, person.today)
  await saveTry(person.id, id, { which: 'first', on: day, by })
  return { message: 'Noted.' }
})

export const sendRequest = signedInAction(rowInput, async ({ id }, person) => {
  const request = await getRequest(person.id, id)
  const text = person.vault.open('feedback_requests.draft', id, request.draft)
  const subject = requestSubject(request.role)
  await sendTry(person, request, { which: 'first', subject, text })
  return { message: ON_ITS_WAY }
})

export const askAgain = signedInAction(secondTryInput, async (again, person) => {
  const request = await getRequest(person.id, again.id)
  const on = again.on ?? person.today
  refuseFuture(on, person.today)
  refuseThirdTry(request, on)
  if (again.from !== 'here') {
    await saveTry(person.id, again.id, { which: 'second', on, by: again.by })
    return { message: 'Noted.' }
  }
  if (!again.draft) throw new Refusal('There are no words to send yet.')
  const subject = secondSubject(request.role)
  await sendTry(person, request, { which: 'second', subject, text: again.draft })
  return { message: ON_ITS_WAY }
})

export const takeBackTry = signedInAction(rowInput, async ({ id }, person) => {
  await saveTakenBack(person.id, id, takeBack(await getRequest(person.id, id)))
  return { message: 'Taken back.' }
})

export const letGo = signedInAction(rowInput, async ({ id }, person) => {
  await saveLettingGo(person.id, id, person.today)
  return { message: 'It rests now.' }
})

export const pickUpAgain = signedInAction(rowInput, async ({ id }, person) => {
  await saveLettingGo(person.id, id, null)
  return { message: 'Picked up again.' }
})

export const discardRequest = signedInAction(rowInput, async ({ id }, person) => {
  await removeRequest(person.id, id, { now: person.now })
  return { goTo: '/feedback' }
})
