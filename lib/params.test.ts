import { expect, test } from 'vitest'
import { one, searchIn } from './params'

test('a parameter given twice counts once', () => {
  expect(one(['a', 'b'])).toBe('a')
  expect(one(undefined)).toBeUndefined()
})

test('a search is trimmed and kept short', () => {
  expect(searchIn({ q: '  tern ' })).toBe('tern')
  expect(searchIn({ q: 'x'.repeat(500) })).toHaveLength(120)
})

test('a search that no row can hold is left out', () => {
  expect(searchIn({ q: 'a\u0000b' })).toBeUndefined()
  expect(searchIn({ q: '\ud800' })).toBeUndefined()
  expect(searchIn({ q: '   ' })).toBeUndefined()
  expect(searchIn({})).toBeUndefined()
})
