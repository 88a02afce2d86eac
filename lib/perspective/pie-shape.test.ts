import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcs, pointAt, shortWay, slicePath, turnAt } from './pie-shape'

test('the slices lie one after the other, and fill the pie', () => {
  expect(arcs([25, 0, 75], 0)).toEqual([
    { from: 0, to: 0.25 },
    { from: 0.25, to: 0.25 },
    { from: 0.25, to: 1 },
  ])
  expect(arcs([50, 50], 0.1)[1]).toEqual({ from: 0.6, to: 1.1 })
})

test('too much is drawn smaller, so that the pie is still one pie', () => {
  expect(arcs([100, 100], 0).at(-1)).toEqual({ from: 0.5, to: 1 })
})

test('twelve o’clock is where a pie begins, and it goes round with the clock', () => {
  expect(pointAt(0, 10)).toEqual({ x: 0, y: -10 })
  expect(pointAt(0.25, 10)).toEqual({ x: 10, y: 0 })
  expect(pointAt(0.5, 10)).toEqual({ x: 0, y: 10 })
})

test('a slice runs from the middle to the rim and back; a whole pie is a circle', () => {
  expect(slicePath({ from: 0, to: 0.25 }, 10)).toBe('M0 0L0 -10A10 10 0 0 1 10 0Z')
  expect(slicePath({ from: 0, to: 0.75 }, 10)).toBe('M0 0L0 -10A10 10 0 1 1 -10 0Z')
  expect(slicePath({ from: 0, to: 1 }, 10)).toBe('M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10Z')
})

test('a direction is read back from a point on the rim', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (turn) => {
      expect(Math.abs(shortWay(turn, turnAt(pointAt(turn, 1000))))).toBeLessThan(0.001)
    }),
  )
})

test('the way from one direction to another is the short one, over twelve o’clock too', () => {
  expect(shortWay(0.1, 0.3)).toBeCloseTo(0.2)
  expect(shortWay(0.95, 0.05)).toBeCloseTo(0.1)
  expect(shortWay(0.05, 0.95)).toBeCloseTo(-0.1)
})
