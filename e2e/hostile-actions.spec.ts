import { v7 } from 'uuid'
import { callAction } from './support/action-call'
import type { Fields, Value } from './support/multipart'
import { cases, payload } from './support/payloads'
import { signUp } from './support/person'
import { expect, test } from './support/test'

type Attempt = { field: string; label: string; value: Value | Value[] }

const days = ['2026-02-31', '0000-00-00', '2026-11-23T00:00', 'tomorrow', '١٢٣٤-٠١-٠١']
const ids = ['not-an-id', "' or 1=1 --", '../../secret', `${v7()}\n`]
const texts: Record<string, Value | Value[]> = {
  'a NUL': 'a\u0000b',
  '100,000 characters': 'x'.repeat(100_000),
  'a file': { file: 'words' },
  'the same name twice': ['one', 'two'],
}
/** What these hold is only a wish, or a box, so that anything odd means their usual value. */
const lenient = ['signIn.next', 'signUp.zone', 'signUp.locale']
const boxes = ['gaveMyBest', 'factors', 'channels']

for (const name of Object.keys(cases)) {
  test(`${name} answers anything odd with a sentence`, async ({ baseURL, resident }) => {
    const sender = { baseURL: String(baseURL), cookie: resident.cookie }
    const attempts = attemptsAt(payload(name, resident.rows)).map(
      async ({ field, label, value }) => {
        const fields = { ...payload(name, resident.rows), [field]: value }
        const answer = await callAction(name, fields, sender)
        const isLenient = lenient.includes(`${name}.${field}`)
        const expected = isLenient ? /^(invalid|refused|gone)$/ : /^(invalid|refused)$/
        expect.soft(answer.status, `${field}: ${label}`).toMatch(expected)
        expect.soft(answer.http, `${field}: ${label}`).toBe(200)
      },
    )
    await Promise.all(attempts)
  })
}

test('a box that is ticked oddly is refused, or not ticked', async ({ settled }) => {
  for (const name of Object.keys(cases)) {
    for (const box of boxes.filter((each) => each in payload(name))) {
      for (const [label, value] of Object.entries(texts)) {
        const answer = await settled.posts(name, { ...payload(name, settled.rows), [box]: value })
        expect.soft(answer.status, `${name}.${box}: ${label}`).toMatch(/^(invalid|saved)$/)
      }
    }
  }
})

test('bytes that are no text are kept as signs for that, or refused', async ({
  baseURL,
  settled,
}) => {
  test.slow()
  const loneSurrogate = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62, 0xff])
  for (const name of Object.keys(cases)) {
    for (const field of Object.keys(payload(name, settled.rows))) {
      const fields = { ...payload(name, settled.rows), [field]: loneSurrogate }
      const sender = { baseURL: String(baseURL), cookie: settled.cookie }
      const answer = await callAction(name, fields, sender)
      expect.soft(answer.status, `${name}.${field}`).toMatch(/^(invalid|refused|saved|gone)$/)
    }
  }
})

test('keys nobody asked for change nothing', async ({ database, baseURL, settled }) => {
  const began = Date.now()
  const stranger = await signUp(String(baseURL))
  const [me, them] = [await database.userId(settled.email), await database.userId(stranger.email)]
  const before = await database.fingerprint(them)
  for (const [name, { makes, open, needsMail, needsLink }] of Object.entries(cases)) {
    if (open) continue
    const fields = payload(name, settled.rows)
    const count = makes && (await database.count(makes, me))
    const answer = await settled.posts(name, { ...extraKeys(them), ...fields })
    const expected = needsMail || needsLink ? /^refused$/ : /^(saved|gone)$/
    expect.soft(answer.status, `${name} ${answer.reason}`).toMatch(expected)
    if (makes) expect.soft(await database.count(makes, me), name).toBe(Number(count) + 1)
  }
  expect(await database.fingerprint(them)).toEqual(before)
  expect(await database.earliest(me)).toBeGreaterThan(began - 60_000)
})

function attemptsAt(fields: Fields): Attempt[] {
  const plain = Object.keys(fields).filter((field) => !boxes.includes(field))
  return plain.flatMap((field) =>
    Object.entries(oddFor(field))
      .filter(([label]) => !(label === 'a file' && isFile(fields[field])))
      .map(([label, value]) => ({ field, label, value })),
  )
}

function isFile(value: Fields[string] | undefined): boolean {
  return typeof value === 'object' && 'file' in value
}

function oddFor(field: string): Record<string, Value | Value[]> {
  const more = /^id$|Id$/.test(field) ? ids : /^(on|at)$|On$/.test(field) ? days : []
  return { ...texts, ...Object.fromEntries(more.map((value) => [value, value])) }
}

function extraKeys(stranger: string): Fields {
  const long = '2001-01-01'
  return {
    ...{ userId: stranger, user_id: stranger, owner: stranger, person: stranger },
    ...{ createdAt: `${long}T00:00:00Z`, created_at: long, touchedAt: long, archivedAt: long },
    ...{ doneAt: long, sentOn: long, version: '99', furthestStage: 'offer', passwordHash: 'x' },
    ...{ constructor: 'x', toString: 'x', '__proto__[userId]': stranger },
  }
}
