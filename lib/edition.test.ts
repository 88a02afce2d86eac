import { expect, test } from 'vitest'
import { editionField, writeEdition } from './edition'

test('an edition comes back as it went in', () => {
  for (const edition of [null, new Date('2026-11-23T09:00:00.123Z')]) {
    expect(editionField.parse(writeEdition(edition))).toEqual(edition)
  }
})

test('anything else is none, and neither is a form that doesn’t say', () => {
  for (const odd of ['yesterday', '2026-02-31T00:00:00Z', '2026-11-23', ['', ''], null, undefined])
    expect(editionField.safeParse(odd).success, String(odd)).toBe(false)
})
