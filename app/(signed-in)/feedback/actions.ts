'use server'

import { removeFeedback, saveFeedback, saveFeedbackChange } from '@/db/feedback/commands'
import { saveOpening, savePuttingOff, saveWhatItTaught } from '@/db/feedback/opening'
import {
  feedbackChangeInput,
  feedbackInput,
  lessonInput,
  openingInput,
  sortingInput,
} from '@/lib/feedback/input'
import { openingOf, tomorrowAtTen } from '@/lib/feedback/opening'
import { writePoints } from '@/lib/feedback/points'
import { refuseFuture } from '@/lib/future'
import { rowInput } from '@/lib/input'
import { signedInAction } from '@/lib/server/action'

export const keepFeedback = signedInAction(feedbackInput, async (answer, person) => {
  refuseFuture(answer.receivedOn, person.today)
  const { vault, now } = person
  await saveFeedback(
    person.id,
    {
      ...answer,
      ...openingOf(answer.opensWith, person),
      words: vault.seal('feedback.words', answer.id, answer.words),
      lesson: vault.seal('feedback.lesson', answer.id, answer.lesson),
    },
    { now },
  )
  const closed = answer.opensWith === 'now' ? '' : ' It stays closed until you open it.'
  return { message: `Kept, word for word.${closed}` }
})

export const changeFeedback = signedInAction(feedbackChangeInput, async (answer, person) => {
  refuseFuture(answer.receivedOn, person.today)
  const words = person.vault.seal('feedback.words', answer.id, answer.words)
  await saveFeedbackChange(person.id, { ...answer, words })
  return { message: 'Saved.' }
})

export const openFeedback = signedInAction(openingInput, async ({ id, mood }, person) => {
  await saveOpening(person.id, id, { mood, now: person.now })
  return { message: 'Open.' }
})

export const waitUntilTomorrow = signedInAction(rowInput, async ({ id }, person) => {
  await savePuttingOff(person.id, id, tomorrowAtTen(person.zone, person.today))
  return { message: 'It waits until tomorrow at ten.' }
})

export const sortFeedback = signedInAction(sortingInput, async ({ id, points }, person) => {
  const sealed = person.vault.seal('feedback.points', id, writePoints(points))
  await saveWhatItTaught(person.id, id, { points: sealed })
  return { message: 'Kept.' }
})

export const keepLesson = signedInAction(lessonInput, async ({ id, lesson }, person) => {
  const sealed = person.vault.seal('feedback.lesson', id, lesson)
  await saveWhatItTaught(person.id, id, { lesson: sealed })
  return {
    message: lesson
      ? 'Kept. It comes back before your next interview.'
      : 'Saved without one. That is an answer, too.',
  }
})

export const discardFeedback = signedInAction(rowInput, async ({ id }, person) => {
  await removeFeedback(person.id, id)
  return { goTo: '/feedback' }
})
