import { describe, expect, test } from 'vitest'
import { greeting } from './greeting'
import { profileInput, signUpInput } from './input'
import { nextPage } from './next-page'
import { normalisePassword, passwordProblem } from './password'
import { localeOptions, zoneOptions } from './places'

const about = { email: 'asha.rai@example.org', name: 'Asha Rai' }

describe('a password', () => {
  test.each([
    'correct horse battery staple',
    'ein ganz gewöhnlicher Satz',
    'mera naam yaad rakhna',
    'x7#Kq!90zPw_aa4',
    '雨の日も風の日も歩いていきたいです',
    '🐢🐇🌱🍎🚲🎈🧵🪴🕯️🎻🪁🧭🪐🫖🧺',
    'a'.repeat(3) + ' long road home, and then some '.repeat(4),
  ])('may be %s', (password) => {
    expect(passwordProblem(normalisePassword(password), about)).toBeNull()
  })

  test.each([
    'short',
    'fourteen chars',
    'aaaaaaaaaaaaaaaa',
    'passwordpassword',
    'password123456789',
    '1234567890123456',
    'abcdefghijklmnop',
    'qwertyuiopasdfghj',
    'ponmlkjihgfedcba',
    'asha.rai@example.org',
    'asharaiasharai12',
    'onwardonward1234',
    'x'.repeat(201),
  ])('may not be %s', (password) => {
    expect(passwordProblem(password, about)).toEqual(expect.any(String))
  })

  test('is the same on every keyboard', () => {
    expect(normalisePassword('ﬁne Å')).toBe(normalisePassword('fine Å'))
  })
})

describe('signing up', () => {
  const account = {
    ...about,
    password: 'correct horse battery',
    zone: 'Asia/Kathmandu',
    locale: 'ne-NP',
  }

  test('takes the browser’s zone and language, and does without them', () => {
    expect(signUpInput.parse(account)).toMatchObject({ zone: 'Asia/Kathmandu', locale: 'ne-NP' })
    const { zone, locale, ...bare } = account
    expect(signUpInput.parse(bare)).toMatchObject({ zone: 'UTC', locale: 'en-GB' })
    expect(
      signUpInput.parse({ ...account, zone: 'Mars/Olympus', locale: 'not a tag' }),
    ).toMatchObject({
      zone: 'UTC',
      locale: 'en-GB',
    })
  })

  test('says what is wrong at its own field', () => {
    const result = signUpInput.safeParse({ ...account, password: 'short' })
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(['password'])
  })

  test('changes only to a zone and language that exist', () => {
    expect(profileInput.safeParse({ name: 'A', zone: 'Nowhere', locale: 'en-GB' }).success).toBe(
      false,
    )
    expect(
      profileInput.safeParse({ name: 'A', zone: 'Europe/Oslo', locale: 'nb-NO' }).success,
    ).toBe(true)
  })
})

test('after signing in one is back where one wanted to be, and never elsewhere', () => {
  expect(nextPage('/applications?q=x')).toBe('/applications?q=x')
  for (const elsewhere of [
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:x',
  ]) {
    expect(nextPage(elsewhere)).toBe('/today')
  }
})

test('the greeting knows the hour where the person is', () => {
  const now = new Date('2026-11-23T18:30:00Z')
  expect(greeting(now, { name: 'Asha Rai', zone: 'Asia/Kathmandu' })).toBe('Still up, Asha?')
  expect(greeting(now, { name: 'Asha Rai', zone: 'Europe/London' })).toBe('Good evening, Asha')
})

test('the lists of places hold one’s own', () => {
  expect(zoneOptions('Asia/Kathmandu').map(({ value }) => value)).toContain('Asia/Kathmandu')
  expect(localeOptions('eo').map(({ value }) => value)).toContain('eo')
})
