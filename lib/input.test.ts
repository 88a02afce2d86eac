import { describe, expect, test } from 'vitest'
import { lengths } from '@/lib/lengths'
import {
  dayField,
  emailField,
  idField,
  optionalEmail,
  optionalLink,
  optionalWords,
  wholeNumber,
  words,
} from './input'

const problem = (
  shape: {
    safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } }
  },
  value: unknown,
) => shape.safeParse(value).error?.issues[0]?.message

describe('words', () => {
  const company = words('Company', 10)

  test('are trimmed, and line breaks count once', () => {
    expect(company.parse('  Tern  ')).toBe('Tern')
    expect(company.parse('a\r\nb')).toBe('a\nb')
  })

  test('are needed, and say how long they may be', () => {
    expect(problem(company, '   ')).toBe('Company is needed.')
    expect(problem(company, 'x'.repeat(11))).toBe('Please keep this to 10 characters.')
  })

  test('hold nothing a database can’t keep', () => {
    expect(problem(company, 'a\u0000b')).toMatch(/can’t be stored/)
    expect(problem(company, 'a\ud800b')).toMatch(/can’t be stored/)
    expect(company.parse('👩🏽‍💻')).toBe('👩🏽‍💻')
  })

  test('may be left out where they are optional', () => {
    expect(optionalWords(5).parse('  ')).toBeNull()
    expect(optionalWords(5).parse(undefined)).toBeNull()
  })

  test('are words, and never an object or a list', () => {
    for (const hostile of [{}, [], 5, null, new Map()])
      expect(problem(company, hostile)).toBeDefined()
  })
})

test('a link is a web address, and never a script', () => {
  expect(optionalLink.parse('example.org/jobs')).toBe('https://example.org/jobs')
  expect(optionalLink.parse('')).toBeNull()
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x',
    'https://',
    `https://x/${'y'.repeat(lengths.link)}`,
  ]) {
    expect(problem(optionalLink, bad)).toBeDefined()
  }
})

test('an address is lower-cased, and one that can’t be is refused', () => {
  expect(emailField.parse(' Asha@Example.ORG ')).toBe('asha@example.org')
  expect(problem(emailField, 'asha')).toMatch(/doesn’t look like/)
  expect(optionalEmail.parse('')).toBeNull()
})

test('days, ids and numbers that aren’t are refused in words', () => {
  expect(problem(dayField, '2026-02-31')).toBe('That day doesn’t exist.')
  expect(problem(dayField, '')).toBe('Choose a day.')
  expect(problem(idField, '1 or 1=1')).toMatch(/could not be found/)
  expect(wholeNumber(1, 600).parse('20')).toBe(20)
  for (const bad of ['-5', '100000', '1.5', 'ten', '', 'NaN', 'Infinity']) {
    expect(problem(wholeNumber(1, 600), bad)).toBe('A whole number from 1 to 600.')
  }
})
