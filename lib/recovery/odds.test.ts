import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bases, chanceOfNone, inPerCent } from './odds'

const rate = (value: string) => bases.find((base) => base.value === value)?.rate as number

test('noes in a row after interviews are as likely as the published arithmetic says', () => {
  const printed = [1, 3, 5, 8].map((tries) => inPerCent(chanceOfNone(tries, rate('interview'))))
  expect(printed).toEqual(['73 %', '39 %', '21 %', '8 %'])
})

test('no interview from many applications is, too', () => {
  const printed = [20, 50, 100].map((tries) => inPerCent(chanceOfNone(tries, rate('application'))))
  expect(printed).toEqual(['54 %', '22 %', '5 %'])
})

test('more tries never make it likelier, and it never leaves 0 to 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tries, each) => {
        const chance = chanceOfNone(tries, each)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
        expect(chanceOfNone(tries + 1, each)).toBeLessThanOrEqual(chance)
      },
    ),
  )
})

test('what is no chance, or no number of tries, is refused', () => {
  for (const [tries, each] of [
    [1.5, 0.3],
    [-1, 0.3],
    [3, 1.2],
    [3, Number.NaN],
  ] as const) {
    expect(() => chanceOfNone(tries, each)).toThrow(RangeError)
  }
})

test('a small chance isn’t printed as none', () => {
  expect(inPerCent(0.001)).toBe('under 1 %')
})
