import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { backAt, dueNow } from './due-now'
import { nameOf, readName } from './name'
import { type Facts, remindersFrom } from './reminder'
import { reminderHint, reminderTitle } from './sentence'

const day = (text: string) => parseDay(text) as Day
const at = (text: string) => new Date(text)
const id = '019ab3de-0000-7000-8000-000000000001'
const nothing: Facts = {
  ...{ followUps: [], cadences: [], tries: [], answers: [], interviews: [] },
  ...{ medals: [], meetUps: [], communities: [], notes: [] },
}
const london = 'Europe/London'

describe('the evening before an interview and the hour before', () => {
  // Monday 30 March 2026, 09:30 in London: the clocks went forward on the Sunday before.
  const startsAt = at('2026-03-30T08:30:00Z')
  const facts = { ...nothing, interviews: [{ id, company: 'Kite', startsAt }] }

  test('come at six in the evening where she lives, and an hour before', () => {
    const found = remindersFrom(facts, london).map(({ kind, at }) => [kind, at.toISOString()])
    expect(found).toEqual([
      ['interview-evening', '2026-03-29T17:00:00.000Z'],
      ['interview-hour', '2026-03-30T07:30:00.000Z'],
    ])
  })

  test('move with her to another zone, and the hour stays where it is', () => {
    const found = remindersFrom(facts, 'America/New_York').map(({ at }) => at.toISOString())
    expect(found).toEqual(['2026-03-29T22:00:00.000Z', '2026-03-30T07:30:00.000Z'])
  })

  test('are one line at a time: the hour takes the place of the evening', () => {
    const all = remindersFrom(facts, london)
    const kinds = (now: string) => dueNow(all, [], at(now)).map(({ kind }) => kind)
    expect(kinds('2026-03-29T16:59:59Z')).toEqual([])
    expect(kinds('2026-03-29T17:00:00Z')).toEqual(['interview-evening'])
    expect(kinds('2026-03-30T07:30:00Z')).toEqual(['interview-hour'])
  })

  test('are new ones when it is moved, so that “done” for the old day hides nothing', () => {
    const [before] = remindersFrom(facts, london)
    const moved = {
      ...facts,
      interviews: [{ id, company: 'Kite', startsAt: at('2026-04-02T08:30:00Z') }],
    }
    const [after] = remindersFrom(moved, london)
    expect(after?.name).not.toBe(before?.name)
  })
})

describe('what she says to a reminder', () => {
  const followUps = [{ id, contactId: id, contactName: 'Maya', on: day('2026-11-25') }]
  const [reminder] = remindersFrom({ ...nothing, followUps }, london)
  const name = reminder?.name ?? ''
  const due = (answer: Parameters<typeof dueNow>[1][number], now: string) =>
    dueNow(reminder ? [reminder] : [], [answer], at(now)).length

  test('puts it away for good, or until its hour', () => {
    const until = backAt('follow-up', { zone: london, today: day('2026-11-25') })
    expect(until.toISOString()).toBe('2026-11-26T07:00:00.000Z')
    expect(due({ about: name, answer: 'done', until: null }, '2026-12-25T12:00:00Z')).toBe(0)
    expect(due({ about: name, answer: 'dropped', until: null }, '2026-12-25T12:00:00Z')).toBe(0)
    expect(due({ about: name, answer: 'later', until }, '2026-11-26T06:59:59Z')).toBe(0)
    expect(due({ about: name, answer: 'later', until }, '2026-11-26T07:00:00Z')).toBe(1)
  })

  test('says nothing about another day of the same thing', () => {
    const other = { about: `follow-up:${id}:2026-11-20`, answer: 'done' as const, until: null }
    expect(due(other, '2026-11-25T12:00:00Z')).toBe(1)
  })

  test('lets somebody one meant to write to wait a week', () => {
    const until = backAt('cadence', { zone: london, today: day('2026-10-20') })
    // The clocks went back on the Sunday between: seven in the morning stays seven.
    expect(until.toISOString()).toBe('2026-10-27T07:00:00.000Z')
  })
})

test('everything has its day, and comes in the order of its moments', () => {
  const facts: Facts = {
    followUps: [{ id, contactId: id, contactName: 'Maya', on: day('2026-11-25') }],
    cadences: [{ id, contactName: 'Sam', on: day('2026-11-20') }],
    tries: [
      { id, which: 'first', recoveryId: id, company: 'Kite', on: day('2026-11-24') },
      { id, which: 'second', recoveryId: null, company: 'Ferry', on: day('2026-11-23') },
    ],
    answers: [{ id, company: 'Harbour', opensAt: at('2026-11-25T10:00:00Z') }],
    interviews: [],
    medals: [{ id, company: 'Kite', person: 'Lena', on: day('2026-11-22') }],
    meetUps: [{ id, title: 'Garden evening', on: day('2026-11-24') }],
    communities: [{ id, title: 'Growers’ forum', on: day('2026-11-26') }],
    notes: [{ id, recoveryId: id, openedAt: at('2026-11-25T09:00:00Z') }],
  }
  const due = dueNow(remindersFrom(facts, london), [], at('2026-11-25T12:00:00Z'))
  expect(due.map((one) => reminderTitle(one))).toEqual([
    'A line to Sam',
    'Write to Lena at Kite again',
    'A second line to Ferry',
    'Ask Kite for feedback',
    'How was it? Garden evening',
    'Follow up with Maya',
    'A note from you, written on a calmer day',
    'What Harbour wrote',
  ])
  expect(due.every(({ href }) => href.startsWith('/'))).toBe(true)
})

test('her own words come first, with whom they are about', () => {
  expect(reminderTitle({ kind: 'follow-up', about: 'Maya' }, 'Send the photo')).toBe(
    'Send the photo (Maya)',
  )
})

test('an interview says when it starts, by her own clock', () => {
  const startsAt = at('2026-11-25T10:00:00Z')
  const facts = { ...nothing, interviews: [{ id, company: 'Kite', startsAt }] }
  const hour = remindersFrom(facts, london).find(({ kind }) => kind === 'interview-hour')
  const reader = { zone: 'Asia/Kathmandu', locale: 'en-GB', today: day('2026-11-25') }
  expect(hour && reminderHint(hour, reader)).toBe('It starts at 15:45.')
})

describe('a reminder’s lasting name', () => {
  test('is read back as what it was made of', () => {
    for (const occasion of ['', '2026-11-25', '1774859400000']) {
      const named = { kind: 'cadence' as const, id, occasion }
      expect(readName(nameOf(named))).toEqual(named)
    }
  })

  test.each([
    '',
    'cadence',
    `nothing:${id}`,
    `cadence:${id}:<b>`,
    'cadence:1',
    `x${'a'.repeat(500)}`,
  ])('%j names none', (text) => {
    expect(readName(text)).toBeNull()
  })
})
