import { expect, test } from 'vitest'
import { addDays, dayIn } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { moved } from './workout'

const today = dayIn('Asia/Kathmandu', new Date('2026-11-23T18:20:00Z'))

test('movement today is kept, even when it is still yesterday elsewhere', () => {
  expect(moved({ on: today, minutes: 10 }, today)).toEqual({ on: '2026-11-24', minutes: 10 })
})

test('movement cannot lie ahead', () => {
  expect(() => moved({ on: addDays(today, 1) }, today)).toThrow(Refusal)
})
