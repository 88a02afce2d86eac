import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { readMail } from './read-mail'
import { developmentNoes } from './testing/development-noes'
import { developmentRest } from './testing/development-rest'
import { heldOutNoes } from './testing/held-out-noes'
import { heldOutRest } from './testing/held-out-rest'
import type { LabelledMail } from './testing/labelled-mails'
import { ordinaryMails } from './testing/ordinary-mails'
import { plainMails } from './testing/plain-mails'
import { secondHeldOut } from './testing/second-held-out'
import { thirdHeldOut } from './testing/third-held-out'

const today = parseDay('2026-11-24') as Day
const development = [...developmentNoes, ...developmentRest]
const heldOut = [
  ...heldOutNoes,
  ...heldOutRest,
  ...secondHeldOut,
  ...thirdHeldOut,
  ...ordinaryMails,
]
const all = [...development, ...heldOut, ...plainMails]
const FIVE_PHRASES =
  /unfortunately|not be moving forward|other candidates|not selected|position has been filled/i

// Every set has been looked at since it was written, so these figures say that nothing got worse.
// They are no estimate for tomorrow's mail.
describe.each([
  ['the mails the rules were written with', development, 0.97],
  ['the mails kept away from them at first', heldOut, 0.97],
  ['the mails beside the line', plainMails, 0.97],
  ['all of them', all, 0.97],
])('in %s', (_, mails, least) => {
  const figures = measured(mails)

  test('a no is told from everything else', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(least)
    expect(figures.recall).toBeGreaterThanOrEqual(least)
    expect(figures.kind).toBeGreaterThanOrEqual(0.95)
  })

  test('company and role are found, and hardly ever made up', () => {
    expect(figures.companyFound).toBeGreaterThanOrEqual(0.9)
    expect(figures.roleFound).toBeGreaterThanOrEqual(0.9)
    expect(figures.companyWrong + figures.roleWrong).toBeLessThanOrEqual(0.02)
  })
})

test('five phrases alone would see fewer noes and call more mails one', () => {
  const { precision, recall } = measured(all)
  const called = all.filter(({ text }) => FIVE_PHRASES.test(text))
  const right = called.filter(({ kind }) => kind === 'rejection')
  const noes = all.filter(({ kind }) => kind === 'rejection')
  expect(right.length / called.length).toBeLessThan(precision)
  expect(right.length / noes.length).toBeLessThan(recall)
})

test('there are enough mails, and each is there once', () => {
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

function measured(mails: LabelledMail[]) {
  const read = mails.map((mail) => ({ mail, reading: readMail(mail.text, { today }) }))
  const share = (part: typeof read, whole: typeof read) => part.length / whole.length
  const noes = read.filter(({ mail }) => mail.kind === 'rejection')
  const called = read.filter(({ reading }) => reading.kind === 'rejection')
  const right = called.filter(({ mail }) => mail.kind === 'rejection')
  const field = (name: 'company' | 'role') => ({
    named: read.filter(({ mail }) => mail[name] !== null),
    found: read.filter(({ mail, reading }) => mail[name] && mail[name] === reading[name]),
    wrong: read.filter(({ mail, reading }) => reading[name] && mail[name] !== reading[name]),
  })
  const [company, role] = [field('company'), field('role')]
  return {
    mails: mails.length,
    precision: share(right, called),
    recall: share(right, noes),
    kind: share(
      read.filter(({ mail, reading }) => mail.kind === reading.kind),
      read,
    ),
    companyFound: share(company.found, company.named),
    roleFound: share(role.found, role.named),
    companyWrong: share(company.wrong, read),
    roleWrong: share(role.wrong, read),
  }
}
