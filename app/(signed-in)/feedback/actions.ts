'use server'

import {
  removeFeedback,
  removeRequest,
  saveFeedback,
  saveFeedbackChange,
  saveRequest,
  saveRequestChange,
  saveSent,
} from '@/db/feedback/commands'
import {
  feedbackChangeInput,
  feedbackInput,
  requestChangeInput,
  requestInput,
} from '@/lib/feedback/input'
import { refuseFuture } from '@/lib/future'
import { rowInput } from '@/lib/input'
import { signedInAction } from '@/lib/server/action'
import type { Vault } from '@/lib/server/vault'

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

export const markSent = signedInAction(rowInput, async ({ id }, person) => {
  await saveSent(person.id, id, person.today)
  return { message: 'You asked. That was the part in your hands.' }
})

export const keepFeedback = signedInAction(feedbackInput, async (answer, person) => {
  refuseFuture(answer.receivedOn, person.today)
  await saveFeedback(person.id, { ...answer, ...sealed(answer, person.vault) }, { now: person.now })
  return { message: 'Kept, word for word.' }
})

export const changeFeedback = signedInAction(feedbackChangeInput, async (answer, person) => {
  refuseFuture(answer.receivedOn, person.today)
  await saveFeedbackChange(person.id, { ...answer, ...sealed(answer, person.vault) })
  return { message: 'Saved.' }
})

export const discardFeedback = signedInAction(rowInput, async ({ id }, person) => {
  await removeFeedback(person.id, id)
  return { goTo: '/feedback' }
})

export const discardRequest = signedInAction(rowInput, async ({ id }, person) => {
  await removeRequest(person.id, id)
  return { goTo: '/feedback' }
})

function sealed(answer: { id: string; words: string; lesson: string | null }, vault: Vault) {
  return {
    words: vault.seal('feedback.words', answer.id, answer.words),
    lesson: vault.seal('feedback.lesson', answer.id, answer.lesson),
  }
}
