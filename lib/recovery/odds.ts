/** What a chance is taken of, with the published base rate it starts from. */
export type Base = {
  value: 'interview' | 'application'
  /** What one try is called. */
  one: string
  many: string
  /** The base rate of a success in one try, 0 to 1. */
  rate: number
  most: number
}

/**
 * CareerPlug's 2025 report on 2024 data: 27 % of the interviewed were hired and 3 % of applicants
 * interviewed, in small US businesses. The averages don't multiply, so each stands alone.
 */
export const bases: readonly Base[] = [
  { value: 'interview', one: 'interview', many: 'interviews', rate: 0.27, most: 20 },
  { value: 'application', one: 'application', many: 'applications', rate: 0.03, most: 100 },
]

/**
 * The chance of nothing but noes in a row, if each try were independent with the same rate:
 * (1 − rate)^tries.
 *
 * @throws RangeError when the rate is no chance, or the tries are no whole number of at least 0.
 */
export function chanceOfNone(tries: number, rate: number): number {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError('A rate lies between 0 and 1.')
  if (!Number.isInteger(tries) || tries < 0) throw new RangeError('Tries are whole numbers.')
  return (1 - rate) ** tries
}

/** A chance for reading: whole per cent, and "under 1 %" rather than a nought that isn't one. */
export function inPerCent(chance: number): string {
  const perCent = Math.round(chance * 100)
  return perCent < 1 ? 'under 1 %' : `${perCent} %`
}
