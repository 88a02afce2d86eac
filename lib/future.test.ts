import { expect, test } from 'vitest'
import { dayIn } from './day'
import { refuseFuture } from './future'
import { Refusal } from './refusal'

const lateInLondon = new Date('2026-11-23T23:30:00Z')

test('the same instant may be tomorrow for someone further east', () => {
  const inLondon = dayIn('Europe/London', lateInLondon)
  const inKathmandu = dayIn('Asia/Kathmandu', lateInLondon)
  expect(() => refuseFuture(inKathmandu, inLondon)).toThrow(Refusal)
  expect(() => refuseFuture(inLondon, inKathmandu)).not.toThrow()
})

test('today is not the future', () => {
  const today = dayIn('Europe/London', lateInLondon)
  expect(() => refuseFuture(today, today)).not.toThrow()
})
