import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { noteInput, readExpected, worthOpening, writeExpected } from './note-for-no'

const id = '019ab000-0000-7000-8000-000000000001'

describe('a note for the next no', () => {
  test('needs a few words in any one field, and no more', () => {
    const blank = noteInput.parse({ id, plan: ' ', thought: '', friend: '', letter: '' })
    const expected = writeExpected(blank)
    expect(expected).toBeNull()
    expect(() => worthOpening({ ...blank, expected })).toThrow(Refusal)
    expect(worthOpening({ ...blank, expected, letter: 'Dear me' }).letter).toBe('Dear me')
    const thought = writeExpected({ thought: 'Never again' })
    expect(worthOpening({ ...blank, expected: thought }).expected).toBe(thought)
  })

  test('reads back what she expected, word for word', () => {
    const expected = {
      where: 'On the train',
      thought: '{"Nobody" will ever…}',
      friend: null,
      alsoTrue: ['3 other applications of mine are still open.'],
    }
    expect(readExpected(writeExpected(expected))).toEqual(expected)
  })

  test('reads a plain text as the thought itself', () => {
    expect(readExpected('I knew it').thought).toBe('I knew it')
    expect(readExpected('null').thought).toBe('null')
    expect(readExpected(null)).toMatchObject({ thought: null, alsoTrue: [] })
  })
})
