import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asEnvironment, readEnvironment } from './environment.mjs'

const folder = mkdtempSync(join(tmpdir(), 'onward-environment-'))

function read(env: Record<string, string>) {
  return readEnvironment(env, { folder, nodeVersion: '20.9.0' })
}

test('nothing has to be set', () => {
  const { settings, problems } = read({})
  expect(problems).toEqual([])
  expect(settings).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: join(folder, '.data'),
    databaseUrl: null,
    engine: 'sqlite',
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    mailFrom: null,
    secret: null,
    signups: 'open',
  })
})

test('an empty value is no value', () => {
  expect(read({ PORT: '', DATABASE_URL: ' ', ONWARD_SECRET: '' })).toEqual(read({}))
})

test('everything that is wrong is said at once', () => {
  const { problems } = readEnvironment(
    { PORT: '0', PUBLIC_URL: 'here', SMTP_URL: 'ftp://x', ONWARD_SECRET: 'short', SIGNUPS: 'no' },
    { folder, nodeVersion: '18.20.4' },
  )
  const named = ['Node 20.9', 'PORT', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'ONWARD_SECRET']
  for (const name of [...named, 'SIGNUPS']) {
    expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1)
  }
})

describe.each([
  ['PORT', ['1', '65535'], ['0', '65536', '3e3', '-1', '80.5', 'http']],
  ['HOST', ['0.0.0.0', '::1', 'my-host.local'], ['a b', 'http://x']],
  [
    'DATABASE_URL',
    ['postgres://u:p@h:5432/n', 'postgresql:///n?host=/tmp'],
    ['mysql://h/n', 'h:5432', 'onward.db'],
  ],
  [
    'PUBLIC_URL',
    ['https://onward.example.org', 'http://localhost:3000/'],
    ['https://a.org/b', 'https://a.org/?b', 'https://u@a.org', 'ftp://a.org', 'a.org'],
  ],
  ['MAIL_FROM', ['a@example.org', 'Onward <a@example.org>'], ['Onward', 'a@b\nBcc: c@d', '<a@b']],
  ['ONWARD_SECRET', ['x'.repeat(32)], ['x'.repeat(31)]],
  ['SIGNUPS', ['open', 'closed'], ['invite', 'yes']],
])('%s', (name, good, bad) => {
  test.each(good)('%j is taken', (value) => {
    expect(read({ [name]: value }).problems).toEqual([])
  })
  test.each(bad)('%j is refused', (value) => {
    expect(read({ [name]: value }).problems).toEqual([expect.stringContaining(name)])
  })
})

test('a mail server needs a sender', () => {
  const SMTP_URL = 'smtp://user:password@mail.example.org:587'
  expect(read({ SMTP_URL }).problems).toEqual([expect.stringContaining('MAIL_FROM')])
  expect(read({ SMTP_URL, MAIL_FROM: 'a@example.org' }).problems).toEqual([])
})

test('no problem repeats what may hold a password', () => {
  const secret = 'hunter2'
  const { problems } = read({
    DATABASE_URL: `mysql://u:${secret}@h/n`,
    SMTP_URL: `smtpx://u:${secret}@h`,
    PUBLIC_URL: `https://u:${secret}@h`,
    ONWARD_SECRET: secret,
  })
  expect(problems.length).toBeGreaterThanOrEqual(4)
  expect(problems.join()).not.toContain(secret)
})

test('a file where the data folder should be is refused, and so is a folder inside a file', () => {
  writeFileSync(join(folder, 'file'), '')
  for (const DATA_DIR of ['file', 'file/inside/it']) {
    expect(read({ DATA_DIR }).problems).toEqual([expect.stringContaining('DATA_DIR')])
  }
  expect(read({ DATA_DIR: 'not/there/yet' }).settings.dataDir).toBe(join(folder, 'not/there/yet'))
})

test('settings survive the way through a child’s environment', () => {
  const given = { PORT: '4000', DATA_DIR: 'd', SIGNUPS: 'closed', MAIL_FROM: 'a@example.org' }
  const { settings } = read(given)
  expect(read(asEnvironment(settings)).settings).toEqual(settings)
})
