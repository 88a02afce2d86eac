import { expect, test } from 'vitest'
import { pageOf } from './page-of'

test('a page ends where more follow, and nowhere when it is the last', () => {
  expect(pageOf([1, 2, 3], 2)).toEqual({ shown: [1, 2], last: 2 })
  expect(pageOf([1, 2], 2)).toEqual({ shown: [1, 2], last: undefined })
  expect(pageOf([], 2)).toEqual({ shown: [], last: undefined })
})
