import { expect, test } from 'vitest'
import { readFields } from './fields'
import { draftInput, placeField } from './input'

const version = '019372a0-0000-7000-8000-000000000000'

test('a place is made of identifiers, never of words', () => {
  expect(placeField.safeParse(`perspective:thought:${version}`).success).toBe(true)
  for (const place of ['My worst day', '', 'Ü:b', 'a'.repeat(121)]) {
    expect(placeField.safeParse(place).success, place).toBe(false)
  }
})

test('the first save is based on nothing, and a later one on a version', () => {
  const draft = { place: 'a:b', fields: '{}', version, basedOn: '' }
  expect(draftInput.safeParse(draft).success).toBe(true)
  expect(draftInput.safeParse({ ...draft, basedOn: version }).success).toBe(true)
  expect(draftInput.safeParse({ ...draft, basedOn: 'yesterday' }).success).toBe(false)
})

test('what is no form, or more than any form, is no draft', () => {
  const draft = { place: 'a:b', version, basedOn: '' }
  const long = JSON.stringify({ words: 'x'.repeat(100_000) })
  for (const fields of ['Never', '[1]', long]) {
    expect(draftInput.safeParse({ ...draft, fields }).success).toBe(false)
  }
})

test('fields come back as they were, and nonsense as nothing', () => {
  expect(readFields('{"thought":"Never"}')).toEqual({ thought: 'Never' })
  for (const text of ['', '[1]', '{"a":1}', 'null']) expect(readFields(text), text).toBeNull()
})
