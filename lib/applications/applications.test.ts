import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { archive, begin, endWith, moveTo, reopen, restore } from './changes'
import { eventSentence } from './event-sentence'
import { listAddress, readFilter } from './filter'
import { type Fact, standing } from './history'

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
    expect(endWith(open, 'ghosted', today, today).ending).toBe('ghosted')
    expect(endWith({ ...open, ending: 'ghosted' }, 'rejected', today, today).ending).toBe(
      'rejected',
    )
    expect(() => endWith({ ...open, ending: 'ghosted' }, 'ghosted', today, today)).toThrow(
      'already',
    )
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
  const address = new URL(
    listAddress({ search: 'a & b', stage: 'offer', archived: true }),
    'http://x',
  )
  expect(readFilter(Object.fromEntries(address.searchParams))).toEqual({
    search: 'a & b',
    stage: 'offer',
    archived: true,
  })
  expect(readFilter({ q: ['a\u0000'], stage: 'nowhere' })).toEqual({
    search: undefined,
    stage: undefined,
    archived: false,
  })
})
