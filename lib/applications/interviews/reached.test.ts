import { expect, test } from 'vitest'
import { dayIn } from '@/lib/day'
import { isBeforeInterviews, reachInterviews } from './reached'

const today = dayIn('UTC', new Date('2026-11-23T12:00:00Z'))
const at = { stage: 'applied', ending: null, stageSince: today } as const

test('an application on its way comes to its interviews', () => {
  expect(reachInterviews(at, today)).toEqual({
    kind: 'moved',
    stage: 'interview',
    ending: null,
    on: today,
  })
})

test('one that is there, further, or over stays where it is', () => {
  for (const stage of ['interview', 'offer'] as const) {
    expect(reachInterviews({ ...at, stage }, today)).toBeNull()
  }
  expect(reachInterviews({ ...at, ending: 'rejected' }, today)).toBeNull()
  expect(isBeforeInterviews({ ...at, ending: 'rejected' })).toBe(false)
})
