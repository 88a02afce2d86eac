import { expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { reflectionInput } from './input'
import { reflected } from './reflection'

const id = '019ab000-0000-7000-8000-000000000001'
const blank = { id, challenged: '', different: ' ', nextTime: '' }

test('each question may stay open', () => {
  const answers = reflectionInput.parse({ ...blank, nextTime: 'Say the number first.' })
  expect(reflected(answers)).toMatchObject({
    challenged: null,
    different: null,
    nextTime: 'Say the number first.',
    gaveMyBest: false,
    recoveryId: null,
  })
})

test('having given one’s best is enough to keep', () => {
  const answers = reflectionInput.parse({ ...blank, gaveMyBest: 'yes' })
  expect(reflected(answers).gaveMyBest).toBe(true)
})

test('an entirely empty one is refused, kindly', () => {
  const answers = reflectionInput.parse(blank)
  expect(() => reflected(answers)).toThrow(Refusal)
})
