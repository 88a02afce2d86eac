import { expect, test } from 'vitest'
import { needsSignIn, problemSentence, waitingSentence } from './offline'
import { SIGNED_OUT } from './refusal'

test('what waits is named, one or a few', () => {
  expect(waitingSentence(['Good'])).toBe(
    '1 thing waits for the connection: “Good”. This page stays open until it is sent.',
  )
  expect(waitingSentence(['Good', 'Walk, 20 minutes', 'Low'])).toBe(
    '3 things wait for the connection: “Good”, “Walk, 20 minutes” and “Low”. This page stays open until they are sent.',
  )
})

test('of many the latest are named and the others counted', () => {
  const many = Array.from({ length: 50 }, (_, at) => `Mood ${at + 1}`)
  expect(waitingSentence(many)).toBe(
    '50 things wait for the connection: “Mood 48”, “Mood 49”, “Mood 50” and 47 more. This page stays open until they are sent.',
  )
})

test('a no says what it was about, and why', () => {
  const reason = 'That day hasn’t come yet.'
  expect(problemSentence(['Good'], reason)).toBe(`1 thing is not saved: “Good”. ${reason}`)
  expect(problemSentence(['Good', 'Low'], reason)).toBe(
    `2 things are not saved: “Good” and “Low”. ${reason}`,
  )
})

test('a session that has ended is told apart, and says the way back', () => {
  const reason = SIGNED_OUT
  expect(needsSignIn(reason)).toBe(true)
  expect(needsSignIn('That day hasn’t come yet.')).toBe(false)
  expect(problemSentence(['Good'], reason)).toBe(
    '1 thing is not saved: “Good”. You’ve been signed out. Sign in again in another tab, then press “Send again”.',
  )
})
