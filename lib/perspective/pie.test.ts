import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostFor, ownShare, tooMuch, withOwnShare, withShare } from './pie'

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0)

test('whatever is given to something outside is taken from one’s own share', () => {
  expect(ownShare([0, 0, 0])).toBe(100)
  const shares = withShare([0, 20, 0], 0, 30)
  expect(shares).toEqual([30, 20, 0])
  expect(ownShare(shares)).toBe(50)
  expect(ownShare(withShare(shares, 0, 5))).toBe(75)
})

test('nothing outside can take more than is left', () => {
  expect(mostFor([30, 20], 0)).toBe(80)
  expect(withShare([30, 20], 0, 95)).toEqual([80, 20])
  expect(withShare([30, 20], 1, -7)).toEqual([30, 0])
})

test('one’s own share is changed in proportion, without losing a point', () => {
  expect(withOwnShare([30, 20], 75)).toEqual([15, 10])
  expect(withOwnShare([1, 1, 1], 0)).toEqual([34, 33, 33])
  expect(withOwnShare([30, 20], 100)).toEqual([0, 0])
})

test('one’s own share can’t come first: it stays whole until something else has a share', () => {
  expect(withOwnShare([0, 0], 40)).toEqual([0, 0])
})

test('what was typed may be too much, and how much is said', () => {
  expect(tooMuch([60, 60])).toBe(20)
  expect(tooMuch([60, 40])).toBe(0)
  expect(ownShare([60, 60])).toBe(0)
})

type Move = { at: number; to: number; isOwn: boolean }

const move: fc.Arbitrary<Move> = fc.record({
  at: fc.nat({ max: 8 }),
  to: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.double({ min: -5, max: 105, noNaN: true })),
  isOwn: fc.boolean(),
})

test('after any moves every share is a whole number from 0 to 100, and together they are 100', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let shares: number[] = Array.from({ length: 9 }, () => 0)
      for (const { at, to, isOwn } of moves) {
        shares = isOwn ? withOwnShare(shares, to) : withShare(shares, at, to)
        for (const share of [...shares, ownShare(shares)]) {
          expect(Number.isInteger(share)).toBe(true)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(100)
        }
        expect(sum(shares) + ownShare(shares)).toBe(100)
      }
    }),
  )
})

test('a share within reach is exactly what it was set to', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 10 }), fc.nat({ max: 100 }), (moves, to) => {
      let shares: number[] = Array.from({ length: 9 }, () => 0)
      for (const { at, to: share } of moves) shares = withShare(shares, at, share)
      const most = mostFor(shares, 3)
      expect(withShare(shares, 3, to)[3]).toBe(Math.min(to, most))
      if (sum(shares) > 0) expect(ownShare(withOwnShare(shares, to))).toBe(to)
    }),
  )
})
