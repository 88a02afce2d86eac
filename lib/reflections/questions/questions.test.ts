import { expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { hardQuestions } from './hard'
import { questionWordsInput } from './input'
import { isUnwritten, questionKept, titleOf } from './question'
import { askedTogether } from './together'

const id = '019ab000-0000-7000-8000-000000000001'

test('an answer is worth keeping when its question is forgotten', () => {
  const words = questionWordsInput.parse({ id, asked: ' ', wouldSay: 'One story, told slowly.' })
  expect(questionKept(words)).toMatchObject({ asked: '', wouldSay: 'One story, told slowly.' })
  expect(titleOf('')).toBe('A question you didn’t note')
  expect(titleOf('Why us?')).toBe('Why us?')
})

test('nothing at all is refused, kindly', () => {
  const words = questionWordsInput.parse({ id, asked: '', said: '', wouldSay: '' })
  expect(isUnwritten(words)).toBe(true)
  expect(() => questionKept(words)).toThrow(Refusal)
})

test('before an interview, their own questions come first and none comes twice', () => {
  const [theirs, both, newest] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(hardQuestions([theirs, both], [newest, both], 9)).toEqual([theirs, both, newest])
  expect(hardQuestions([theirs, both], [newest], 2)).toEqual([theirs, both])
  expect(hardQuestions([], [], 5)).toEqual([])
})

test('questions belong together by their recovery, their application, or their day', () => {
  const on = day('2026-11-23')
  const [recoveryId, applicationId] = ['r', 'a']
  expect(askedTogether({ recoveryId, applicationId, on })).toEqual({ recoveryId })
  expect(askedTogether({ recoveryId: null, applicationId, on })).toEqual({ applicationId })
  const none = { recoveryId: null, applicationId: null }
  expect(askedTogether({ ...none, on })).toEqual({ ...none, on })
})

function day(text: string): Day {
  return parseDay(text) as Day
}
