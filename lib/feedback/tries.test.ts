import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '@/lib/day'
import { standingSentence } from './standing-sentence'
import {
  dueSince,
  followUpOn,
  isSettled,
  refuseThirdTry,
  type Standing,
  sentLongEnoughBy,
  slip,
  standingOf,
  type Tries,
  takeBack,
} from './tries'

const day = (text: string) => parseDay(text) as Day
const monday = day('2026-11-23')
const nothing: Tries = {
  askOn: monday,
  sentOn: null,
  againOn: null,
  letGoOn: null,
  answeredOn: null,
}
const standing = (known: Partial<Tries>, today: string) =>
  standingOf({ ...nothing, ...known }, day(today))

describe('a request', () => {
  test('is ready until it goes out, however late that is', () => {
    expect(standing({}, '2026-11-20')).toEqual({ is: 'ready', on: monday })
    expect(standing({}, '2027-06-01')).toEqual({ is: 'ready', on: monday })
  })

  test('waits five working days, and a weekend counts for nothing', () => {
    const sentOn = monday
    expect(standing({ sentOn }, '2026-11-29')).toEqual({ is: 'waiting', until: '2026-11-30' })
    expect(standing({ sentOn }, '2026-11-30')).toEqual({ is: 'second-try', since: '2026-11-30' })
    for (const weekend of ['2026-11-27', '2026-11-28', '2026-11-29'].map(day)) {
      expect(followUpOn(weekend)).toBe('2026-12-04')
    }
  })

  test('waits five more after the second try, and then closes by itself', () => {
    const tries = { sentOn: monday, againOn: day('2026-12-01') }
    expect(standing(tries, '2026-12-07')).toEqual({ is: 'waiting-again', until: '2026-12-08' })
    expect(standing(tries, '2026-12-08')).toEqual({ is: 'closed', since: '2026-12-08' })
  })

  test('rests when she lets it, and an answer still counts, however late', () => {
    const letGoOn = day('2026-11-25')
    expect(standing({ letGoOn }, '2026-12-25')).toEqual({ is: 'let-go', on: letGoOn })
    const answeredOn = day('2027-01-04')
    const late = { sentOn: monday, againOn: day('2026-12-01'), letGoOn, answeredOn }
    expect(standing(late, '2027-01-04')).toEqual({ is: 'answered', on: answeredOn })
  })

  test('gets no third try, nor a second before the first', () => {
    expect(() => refuseThirdTry(nothing, monday)).toThrow(/hasn’t gone out/)
    const sent = { ...nothing, sentOn: monday }
    expect(() => refuseThirdTry(sent, day('2026-11-22'))).toThrow(/after that day/)
    expect(() => refuseThirdTry(sent, monday)).not.toThrow()
    expect(() => refuseThirdTry({ ...sent, againOn: monday }, monday)).toThrow(/plenty/)
  })
})

describe('a slip', () => {
  const sent = { ...nothing, sentOn: monday, sentBy: null, againBy: null }
  const again = { ...sent, againOn: day('2026-12-01'), againBy: 'phone' as const }

  test('is the latest try, and is taken back by itself', () => {
    expect(takeBack(sent)).toEqual({ which: 'first', on: monday, by: 'mail' })
    expect(takeBack(again)).toEqual({ which: 'second', on: '2026-12-01', by: 'phone' })
  })

  test('can’t be what has really gone out from here, nor nothing', () => {
    expect(slip({ ...again, againBy: 'here' })).toBeNull()
    expect(() => takeBack({ ...sent, sentBy: 'here' })).toThrow(/went out from here/)
    expect(() => takeBack({ ...sent, sentOn: null })).toThrow(/hasn’t gone out/)
  })
})

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2024-01-01'), days))

test('whoever asks which second tries are due gets exactly those that are', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (today, sentOn) => {
      expect(sentOn <= sentLongEnoughBy(today)).toBe(followUpOn(sentOn) <= today)
    }),
  )
  expect(dueSince(monday)).toBe('2026-11-09')
})

test('no sentence about it blames, counts lateness or presses', () => {
  const day1 = day('2026-11-30')
  const standings: Standing[] = [
    ...[{ is: 'ready', on: day1 } as const, { is: 'ready', on: addDays(monday, -9) } as const],
    { is: 'waiting', until: day1 } as const,
    { is: 'second-try', since: day1 } as const,
    { is: 'waiting-again', until: day1 } as const,
    { is: 'closed', since: day1 } as const,
    { is: 'let-go', on: day1 } as const,
    { is: 'answered', on: day1 } as const,
  ]
  const all = standings.map((one) => standingSentence(one, monday, (on) => on))
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((_, at) => isSettled(standings[at] as Standing))).toHaveLength(3)
  for (const sentence of all) expect(sentence).not.toMatch(/overdue|late|missed|must|should|fail/i)
  expect(all).toContain('You asked. That was the part in your hands.')
})
