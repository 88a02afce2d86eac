import { describe, expect, test } from 'vitest'
import { stages } from '@/lib/applications/words'
import { type Day, parseDay } from '@/lib/day'
import { type Counted, medianWait, rateInWords, rateOf, ratesBy } from './answer-rate'
import { channels } from './words'

const day = (text: string) => parseDay(text) as Day
const counted: Counted[] = [
  { by: 'mail', stage: 'interview', asked: 4, answered: 3 },
  { by: 'mail', stage: 'applied', asked: 2, answered: 0 },
  { by: 'linkedin', stage: 'interview', asked: 1, answered: 1 },
  { by: null, stage: 'screening', asked: 2, answered: 1 },
]

describe('her own answer rate', () => {
  test('is a share of what she asked, with how many that is', () => {
    const rate = rateOf(counted)
    expect(rate).toEqual({ asked: 9, answered: 5, percent: 56 })
    expect(rateInWords(rate)).toBe('56 %, 5 of 9')
  })

  test('is silent under five', () => {
    const four = rateOf([{ asked: 4, answered: 4 }])
    expect(four.percent).toBeNull()
    expect(rateInWords(four)).toBe('too few to say: 4 so far')
    expect(rateOf([{ asked: 5, answered: 0 }]).percent).toBe(0)
    expect(rateOf([]).percent).toBeNull()
  })

  test('is told by channel and by stage, for those that occur', () => {
    const byChannel = ratesBy(counted, [...channels, null], ({ by }) => by)
    expect(byChannel.map(({ word, rate }) => [word, rate.asked])).toEqual([
      ['mail', 6],
      ['linkedin', 1],
      [null, 2],
    ])
    const byStage = ratesBy(counted, stages, ({ stage }) => stage)
    expect(byStage.map(({ word, rate }) => [word, rate.asked, rate.percent])).toEqual([
      ['applied', 2, null],
      ['screening', 2, null],
      ['interview', 5, 80],
    ])
  })
})

test('half of the answers came within the middle wait; under five nothing is said', () => {
  const waits = [0, 1, 2, 30, 60].map((days) => ({
    sentOn: day('2026-03-01'),
    answeredOn: new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10) as Day,
  }))
  expect(medianWait(waits)).toEqual({ days: 2, n: 5 })
  expect(medianWait([...waits].reverse())).toEqual({ days: 2, n: 5 })
  expect(medianWait(waits.slice(0, 4))).toEqual({ days: null, n: 4 })
  expect(medianWait([])).toEqual({ days: null, n: 0 })
})
