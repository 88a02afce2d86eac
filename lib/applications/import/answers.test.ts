import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { answered, choicesOf, firstAnswers, mustAskOrder } from './answers'
import { answersInput } from './input'
import { stageWordsOf } from './stage-words'
import { readTable } from './table'

const table = readTable(
  'Company,Role,Status,Other\nTern,Analyst,Sent,Ghosted\nKite,Clerk,Talk,Sent\n',
)
const first = firstAnswers(table)
const words = stageWordsOf(table, first.mapping)
const id = '0190a0a0-0000-7000-8000-000000000000'
const said = (fields: Record<string, unknown>) => answersInput.parse({ id, ...fields }).said

describe('what is answered about a file', () => {
  test('is what it says of itself, until someone says otherwise', () => {
    expect(first).toMatchObject({ columns: 4, mapping: { company: 0, role: 1, stage: 2 } })
    expect(choicesOf(first, { words, found: 'month-first' })).toMatchObject({
      ...{ order: 'month-first', words: {}, keepDuplicates: false },
    })
  })

  test('holds none of its words, and finds them again by their place', () => {
    const answers = answered(first, said({ 'word.0': 'offer', 'word.1': 'leave-out' }))
    expect(JSON.stringify(answers)).not.toMatch(/Sent|Talk|Tern/)
    const { words: chosen } = choicesOf(answers, { words, found: 'neither' })
    expect(chosen).toEqual({ Sent: 'offer', Talk: 'leave-out' })
  })

  test('about words goes with the column they stood in', () => {
    const before = answered(first, said({ 'word.0': 'offer' }))
    const after = answered(before, said({ 'column.stage': '3', 'word.0': 'offer' }))
    expect(after).toMatchObject({ mapping: { stage: 3, company: 0 }, meanings: {} })
  })

  test('can’t be a column the file hasn’t', () => {
    expect(() => answered(first, said({ 'column.link': '4' }))).toThrow(Refusal)
    expect(answered(first, said({ 'column.link': '3' })).mapping.link).toBe(3)
    expect(answered(first, said({ 'column.role': '' })).mapping.role).toBeNull()
  })

  test('about its days is only kept when the file says otherwise, or nothing', () => {
    const confirmed = said({ order: 'day-first', found: 'day-first' })
    const corrected = said({ order: 'month-first', found: 'day-first' })
    const chosen = said({ order: 'day-first', found: '', asks: 'order' })
    expect([confirmed.order, corrected.order, chosen.order]).toEqual([
      ...[null, 'month-first', 'day-first'],
    ])
    expect(mustAskOrder(first, 'unclear')).toBe(true)
    expect(mustAskOrder(answered(first, chosen), 'unclear')).toBe(false)
  })
})

test('whatever odd is sent is said to be odd', () => {
  const odd: Record<string, unknown>[] = [
    { 'column.company': '1.5' },
    { 'column.company': '-1' },
    { 'column.company': ['1', '2'] },
    { 'column.company': '99999' },
    { 'word.3': 'nonsense' },
    { 'word.3': '' },
    { order: 'sideways' },
    { found: ['day-first', 'day-first'] },
    { keepDuplicates: 'a\u0000b' },
    { asks: 'order', order: '' },
    { asks: 'more' },
    { id: 'not-an-id' },
  ]
  for (const fields of odd) {
    expect(answersInput.safeParse({ id, ...fields }).success, JSON.stringify(fields)).toBe(false)
  }
})
