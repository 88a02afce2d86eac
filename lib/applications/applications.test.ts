import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { readTags } from '@/lib/tags'
import { daysLeft, keptSince } from '@/lib/trash'
import { archive, begin, endWith, moveTo, newestMove, reopen, restore, takeBack } from './changes'
import { eventSentence } from './event-sentence'
import { listAddress, narrows, readFilter } from './filter'
import { type Fact, standing } from './history'
import { closeManyAsGhosted, putAwayMany, takeBackMany } from './many'
import { monthName, monthsFrom, weekdayNames, weeksOf } from './month'
import { reasonNames } from './reasons'
import { waitedFor } from './waiting'

const day = (text: string) => parseDay(text) as Day
const today = day('2026-11-23')
const open = { stage: 'applied', ending: null, stageSince: day('2026-11-10') } as const
const fact = (
  kind: Fact['kind'],
  stage: Fact['stage'],
  on: string,
  ending: Fact['ending'] = null,
): Fact => ({
  kind,
  stage,
  ending,
  on: day(on),
})

describe('standing', () => {
  test('is the newest stage, the furthest one, and since when', () => {
    expect(
      standing([
        fact('added', 'applied', '2026-11-01'),
        fact('moved', 'interview', '2026-11-08'),
        fact('moved', 'screening', '2026-11-09'),
        fact('ended', 'screening', '2026-11-12', 'rejected'),
      ]),
    ).toEqual({
      stage: 'screening',
      furthestStage: 'interview',
      ending: 'rejected',
      stageSince: '2026-11-12',
      beganOn: '2026-11-01',
    })
  })

  test('is not moved by archiving, and opens again', () => {
    const ended = [
      fact('added', 'applied', '2026-11-01'),
      fact('ended', 'applied', '2026-11-02', 'ghosted'),
    ] as const
    expect(standing([...ended, fact('archived', 'applied', '2026-11-20', 'ghosted')])).toEqual(
      standing([...ended]),
    )
    expect(standing([...ended, fact('reopened', 'applied', '2026-11-20')]).ending).toBeNull()
  })
})

describe('a change', () => {
  test('moves on, and refuses what makes no sense', () => {
    expect(moveTo(open, 'screening', today, today)).toMatchObject({ kind: 'moved', on: today })
    expect(() => moveTo(open, 'applied', today, today)).toThrow('already stands at Applied')
    expect(() => moveTo(open, 'offer', day('2026-11-24'), today)).toThrow('has not come yet')
    expect(() => moveTo(open, 'offer', day('2026-11-09'), today)).toThrow('before the last change')
    expect(() => moveTo({ ...open, ending: 'rejected' }, 'offer', today, today)).toThrow('closed')
  })

  test('dated today always fits, even after flying west', () => {
    const since = { ...open, stageSince: day('2026-11-24') }
    expect(moveTo(since, 'offer', today, today).on).toBe('2026-11-24')
  })

  test('ends, is corrected, and opens again', () => {
    expect(endWith(open, { ending: 'ghosted', on: today }, today).ending).toBe('ghosted')
    expect(
      endWith({ ...open, ending: 'ghosted' }, { ending: 'rejected', on: today }, today).ending,
    ).toBe('rejected')
    expect(() =>
      endWith({ ...open, ending: 'ghosted' }, { ending: 'ghosted', on: today }, today),
    ).toThrow('already')
    expect(reopen({ ...open, ending: 'ghosted' }, today).kind).toBe('reopened')
    expect(() => reopen(open, today)).toThrow('open already')
  })

  test('puts away and back', () => {
    expect(archive({ ...open, archivedAt: null }, today).kind).toBe('archived')
    expect(() => archive({ ...open, archivedAt: new Date(0) }, today)).toThrow('archived already')
    expect(restore({ ...open, archivedAt: new Date(0) }, today).kind).toBe('restored')
    expect(() => restore({ ...open, archivedAt: null }, today)).toThrow('in your list')
  })

  test('begins on the day of applying, which has come', () => {
    expect(begin({ stage: 'applied', appliedOn: day('2026-11-02') }, today).on).toBe('2026-11-02')
    expect(begin({ stage: 'saved', appliedOn: null }, today).on).toBe(today)
    expect(() => begin({ stage: 'applied', appliedOn: day('2026-12-01') }, today)).toThrow(
      'not come',
    )
  })
})

test('every fact reads as a sentence', () => {
  expect(eventSentence(fact('ended', 'interview', '2026-11-02', 'rejected'))).toBe(
    'They chose someone else, after Interview',
  )
  expect(eventSentence(fact('added', 'saved', '2026-11-02'))).toBe('Saved for later')
})

test('a list’s address is read back as it was written, and nonsense in it is left out', () => {
  const asked = {
    view: 'board',
    search: 'a & b',
    stage: 'offer',
    ending: 'ghosted',
    tag: 'côte d’or',
    source: 'A friend',
    openOnly: false,
    endedOnly: true,
    archived: true,
    sort: 'name',
    month: '2026-11',
  } as const
  const address = new URL(listAddress(asked), 'http://x')
  expect(readFilter(Object.fromEntries(address.searchParams))).toEqual(asked)
  expect(listAddress({ view: 'table', sort: 'recent' })).toBe('/applications')
  expect(listAddress({ search: 'x' }, 'some-id')).toBe('/applications?q=x&after=some-id')
  const odd = { q: ['a\u0000'], stage: 'nowhere', tag: '\ud800', month: '2026-13', view: 'spiral' }
  expect(readFilter(odd)).toMatchObject({
    ...{ view: 'table', sort: 'recent', search: undefined, stage: undefined },
    ...{ tag: undefined, month: undefined, archived: false },
  })
  expect(narrows(readFilter({}))).toBe(false)
  expect(narrows(readFilter({ open: 'yes' }))).toBe(true)
})

describe('a slip of the hand', () => {
  const history = [
    { ...fact('added', 'applied', '2026-11-01'), id: 'a' },
    { ...fact('moved', 'offer', '2026-11-20'), id: 'b' },
  ]

  test('is taken back and counts no longer, not even for how far the road went', () => {
    const undone = { ...takeBack(history, 'b', today), id: 'c' }
    expect(undone).toMatchObject({ kind: 'undone', stage: 'applied', undoes: 'b', on: today })
    const [first, ...later] = [...history, undone]
    expect(standing([first as Fact, ...later])).toMatchObject({
      stage: 'applied',
      furthestStage: 'applied',
      stageSince: '2026-11-01',
    })
    expect(newestMove([...history, undone])).toBeUndefined()
  })

  test('can’t be taken back once something else has happened, nor can the beginning', () => {
    const later = [...history, { ...fact('moved', 'interview', '2026-11-21'), id: 'd' }]
    expect(() => takeBack(later, 'b', today)).toThrow('Something else has happened')
    expect(() => takeBack(history, 'a', today)).toThrow('Something else has happened')
  })

  test('taken back shows what was there before it, an ending too', () => {
    const ended = [
      ...history,
      { ...fact('ended', 'offer', '2026-11-21', 'declined'), id: 'e' },
      { ...fact('reopened', 'offer', '2026-11-22'), id: 'f' },
    ]
    expect(takeBack(ended, 'f', today)).toMatchObject({ stage: 'offer', ending: 'declined' })
  })
})

describe('many at once', () => {
  const some = [
    { ...open, id: 'one', archivedAt: null },
    { ...open, id: 'two', ending: 'rejected', archivedAt: new Date(0) },
  ] as const

  test('change only where it makes sense, and say so when it makes none', () => {
    expect(putAwayMany([...some], today).map(({ application }) => application.id)).toEqual(['one'])
    const [closed] = closeManyAsGhosted([...some], today)
    expect(closed?.fact).toMatchObject({ kind: 'ended', ending: 'ghosted', reasons: ['peace'] })
    expect(() => putAwayMany([some[1]], today)).toThrow('archived already')
    expect(() => closeManyAsGhosted([some[1]], today)).toThrow('ended already')
  })

  test('are taken back together, each as it was', () => {
    const facts = [
      { ...fact('added', 'applied', '2026-11-01'), id: 'a1', applicationId: 'one' },
      {
        ...fact('ended', 'applied', '2026-11-23', 'ghosted'),
        id: 'batch-one',
        applicationId: 'one',
      },
    ]
    const factOf = (id: string) => `batch-${id}`
    const back = takeBackMany([...some], facts, { today, factOf })
    expect(back.map(({ fact }) => fact.kind)).toEqual(['undone'])
    expect(() => takeBackMany([...some], [], { today, factOf })).toThrow('nothing to take back')
  })
})

test('a reason that an ending can’t have is left out', () => {
  const news = { ending: 'rejected', reasons: ['internal', 'otherOffer'], on: today } as const
  expect(endWith(open, news, today).reasons).toEqual(['internal'])
  expect(endWith({ ...open, ending: 'ghosted' }, news, today).kind).toBe('reclassified')
  expect(reasonNames('rejected', ['budget', 'internal'])).toEqual([
    'Someone from inside',
    'The budget',
  ])
})

test('tags are short, lower-cased, and each of them once', () => {
  expect(readTags('Berlin, #Remote , berlin,, two  words; x\u0000')).toEqual([
    ...['berlin', 'remote', 'two words'],
  ])
  expect(readTags(`${'é'.repeat(90)}`)[0]).toHaveLength(40)
})

test('what is deleted can come back for thirty days', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  expect(keptSince(now).toISOString()).toBe('2026-10-24T12:00:00.000Z')
  expect(daysLeft(now, now)).toBe(30)
  expect(daysLeft(new Date('2026-10-24T13:00:00Z'), now)).toBe(1)
})

test('a month is whole weeks from Monday, and leads to its neighbours', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]?.[0]).toEqual({ day: '2026-10-26', inMonth: false })
  expect(weeks[5]?.[6]).toEqual({ day: '2026-12-06', inMonth: false })
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect(monthsFrom('2026-12', 1)).toBe('2027-01')
  expect(monthsFrom('2026-01', -1)).toBe('2025-12')
  expect(monthName('2026-11', 'en-GB')).toBe('November 2026')
  expect(weekdayNames('en-GB')[0]).toBe('Mon')
})

test('a wait is told in days', () => {
  expect(waitedFor(today, today)).toBe('since today')
  expect(waitedFor(day('2026-11-22'), today)).toBe('1 day')
  expect(waitedFor(day('2026-11-24'), today)).toBe('since today')
})
