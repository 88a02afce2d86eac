import { expect, test } from 'vitest'
import { letterStanding } from './letter'
import { nameOfTry } from './sending'

const at = new Date('2026-11-23T06:15:00Z')
const mail = (
  which: 'first' | 'second',
  state: { dueAt?: Date; sentAt?: Date; deadAt?: Date },
  about = nameOfTry({ requestId: 'x', which }, 'y'),
) => ({ about, dueAt: null, sentAt: null, deadAt: null, ...state })

const here = { sentBy: 'here', againBy: null } as const
const nothing = { sentBy: null, againBy: null } as const

test('the mail of a try is on its way, and then it has left', () => {
  expect(letterStanding(here, mail('first', { dueAt: at }))).toBe('on-its-way')
  expect(letterStanding(here, mail('first', { sentAt: at }))).toBe('left')
})

test('one that couldn’t be delivered is told of until she makes the try another way', () => {
  expect(letterStanding(nothing, mail('first', { deadAt: at }))).toBe('undelivered')
  const sent = { sentBy: 'linkedin', againBy: null } as const
  expect(letterStanding(sent, mail('first', { deadAt: at }))).toBeNull()
  expect(letterStanding(sent, mail('second', { deadAt: at }))).toBe('undelivered')
})

test('a mail says nothing of a try that went another way, and nothing of other things', () => {
  expect(
    letterStanding({ sentBy: 'here', againBy: 'phone' }, mail('second', { sentAt: at })),
  ).toBeNull()
  expect(letterStanding(here, mail('first', {}))).toBeNull()
  expect(letterStanding(here, null)).toBeNull()
  expect(letterStanding(here, mail('first', { dueAt: at }, 'digest:2026-11-23'))).toBeNull()
})
