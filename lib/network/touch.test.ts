import { expect, test } from 'vitest'
import { addDays, dayIn } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { met, tappedTouch, touched } from './touch'

const instant = new Date('2026-10-25T00:30:00Z')
const today = dayIn('Europe/London', instant)
const tomorrow = dayIn('Asia/Kathmandu', new Date('2026-10-25T20:00:00Z'))

test('a touch is kept on the day it happened', () => {
  expect(touched({ kind: 'call', on: today }, today)).toEqual({ kind: 'call', on: '2026-10-25' })
})

test('a touch cannot lie ahead', () => {
  expect(() => touched({ kind: 'met', on: tomorrow }, today)).toThrow(Refusal)
})

test('nobody was first met on a day that has not come', () => {
  expect(met({ metOn: today }, today)).toEqual({ metOn: today })
  expect(met({ metOn: null }, today)).toEqual({ metOn: null })
  expect(() => met({ metOn: tomorrow }, today)).toThrow(Refusal)
})

test('one tap means the day it was made on, or the person’s own today', () => {
  const yesterday = addDays(today, -1)
  expect(tappedTouch(yesterday, today)).toEqual({ kind: 'other', on: yesterday })
  expect(() => tappedTouch(tomorrow, today)).toThrow(Refusal)
  expect(tappedTouch(null, today)).toEqual({ kind: 'other', on: '2026-10-25' })
})
