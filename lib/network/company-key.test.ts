import { expect, test } from 'vitest'
import { companyKey } from './company-key'

test.each([
  ['Kite & Co', 'kite'],
  ['Kite & Co. Ltd.', 'kite'],
  ['KITE', 'kite'],
  ['Müller GmbH', 'müller'],
  ['  Green   Ferry, Inc.', 'green ferry'],
  ['Inc', 'inc'],
  ['Cosmo', 'cosmo'],
])('%s is compared as %s', (company, key) => {
  expect(companyKey(company)).toBe(key)
})

test('nobody’s company is nothing to compare', () => {
  expect(companyKey(null)).toBeNull()
})
