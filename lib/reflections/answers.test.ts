import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { excerptOf, fieldsFor, isBlank, reflected } from './answers'
import { reflectionAnswersInput, reflectionInput } from './input'

const id = '019ab000-0000-7000-8000-000000000001'
const blank = { id, challenged: '', different: ' ', nextTime: '' }

describe('a look back', () => {
  test('may leave each question open', () => {
    const answers = reflectionInput.parse({ ...blank, nextTime: 'Say the number first.' })
    expect(reflected(answers, { door: null })).toMatchObject({
      challenged: null,
      different: null,
      nextTime: 'Say the number first.',
      gaveMyBest: false,
      recoveryId: null,
    })
  })

  test('leaves what its screen didn’t ask for as it was', () => {
    const answers = reflectionAnswersInput.parse({ id, greyAreas: 'Their database', nextTime: '' })
    expect(answers.nextTime).toBeNull()
    expect(answers.different).toBeUndefined()
  })

  test('keeps having given one’s best without a word more', () => {
    const answers = reflectionInput.parse({ ...blank, gaveMyBest: 'yes' })
    expect(reflected(answers, { door: null }).gaveMyBest).toBe(true)
    expect(reflected(reflectionInput.parse(blank), { door: 'best' }).gaveMyBest).toBe(true)
  })

  test('is refused, kindly, when there is nothing in it', () => {
    const answers = reflectionInput.parse(blank)
    expect(isBlank(answers)).toBe(true)
    expect(() => reflected(answers, { door: null })).toThrow(Refusal)
    const ticked = { ...answers, gaveMyBest: true }
    expect(() => reflected(ticked, { door: 'better' })).toThrow(Refusal)
    expect(reflected(ticked, { door: 'better', isBegun: true }).gaveMyBest).toBe(false)
  })
})

describe('the fields', () => {
  test('are three at most behind each door', () => {
    for (const door of ['better', 'best', null] as const) {
      expect(fieldsFor(door).length).toBeLessThanOrEqual(3)
    }
  })

  test('never leave out what holds words', () => {
    const names = fieldsFor('best', { challenged: 'The one about conflict', different: null })
    expect(names.map(({ name }) => name)).toEqual([
      'evidence',
      'theirCompany',
      'nextTime',
      'challenged',
    ])
    expect(fieldsFor(null, { greyAreas: 'Their tools' }).map(({ name }) => name)).toEqual([
      'challenged',
      'different',
      'nextTime',
      'greyAreas',
    ])
  })
})

test('a list shows what is for the next time, and otherwise what there is', () => {
  expect(excerptOf({ different: 'Four people', nextTime: 'Breathe' })).toBe('Breathe')
  expect(excerptOf({ different: 'Four people', nextTime: null })).toBe('Four people')
  expect(excerptOf({})).toBeNull()
})
