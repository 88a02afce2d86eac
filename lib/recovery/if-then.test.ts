import { describe, expect, test } from 'vitest'
import { planInWords, plans, withSuggestion } from './if-then'

describe('the plan', () => {
  test('becomes one sentence, however she began it', () => {
    const sentence = 'If a no comes, then I will walk to the river.'
    for (const plan of [
      'walk to the river',
      'walk to the river.',
      'I will walk to the river',
      'Walk to the river',
      'then I’ll walk to the river.',
    ]) {
      expect(planInWords(plan, null)).toBe(sentence)
    }
  })

  test('says where she will be, when she said so', () => {
    expect(planInWords('breathe', 'At my desk.')).toBe(
      'If a no comes (at my desk), then I will breathe.',
    )
  })

  test('stays as it is when it is an if-then plan already', () => {
    const own = 'When it comes in the evening, I call Sam.'
    expect(planInWords(own, 'at home')).toBe(own)
  })

  test('can begin with any of the suggestions', () => {
    for (const plan of plans) {
      expect(planInWords(plan, null)).toBe(`If a no comes, then I will ${plan}.`)
    }
  })

  test('takes a suggestion in, and never loses her own words to one', () => {
    const [first = '', second = ''] = plans
    expect(withSuggestion(' ', first)).toBe(first)
    expect(withSuggestion(first, second)).toBe(second)
    expect(withSuggestion('call Sam.', first)).toBe(`call Sam, and ${first}`)
  })
})
