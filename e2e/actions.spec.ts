import { callAction, inventory } from './support/action-call'
import type { Fields } from './support/multipart'
import { keepOneOfEach } from './support/one-of-each'
import { cases, payload } from './support/payloads'
import { type Person, signUp } from './support/person'
import type { Rows } from './support/rows'
import { expect, test } from './support/test'

const names = Object.keys(cases)
const open = names.filter((name) => cases[name]?.open)

test('every action of the build has a payload here, and every payload an action', () => {
  expect(names.toSorted()).toEqual([...inventory().keys()].toSorted())
  expect(open).toEqual(['signUp', 'signIn', 'sendLine', 'confirmAddress', 'unsubscribe', 'signOut'])
})

test('nothing is written for someone who isn’t signed in', async ({
  database,
  baseURL,
  settled,
}) => {
  const me = await database.userId(settled.email)
  const before = await database.fingerprint(me)
  for (const name of names.filter((each) => !open.includes(each))) {
    for (const cookie of [undefined, 'onward.session=made.up']) {
      const fields = payload(name, settled.rows)
      const answer = await callAction(name, fields, { baseURL: String(baseURL), cookie })
      expect.soft(answer, name).toMatchObject({ status: 'refused', reason: /signed out/ })
      const { makes } = cases[name] ?? {}
      if (makes && fields.id)
        expect.soft(await database.has(makes, `${fields.id}`), name).toBe(false)
    }
  }
  expect(await database.fingerprint(me)).toEqual(before)
})

test('a stranger with my ids finds nothing, and changes nothing of mine', async ({
  database,
  baseURL,
  settled,
}) => {
  const me = await database.userId(settled.email)
  const before = await database.fingerprint(me)
  const stranger = await signUp(String(baseURL))
  const mine = new Set(Object.values(settled.rows))
  for (const name of names) {
    const fields = payload(name, settled.rows)
    const answer = await stranger.posts(name, fields)
    if (Object.values(fields).some((value) => mine.has(String(value)))) {
      expect.soft(answer, name).toMatchObject({ status: 'refused', reason: /could not be found/ })
    } else expect.soft(answer.status, name).toMatch(/^(saved|gone|refused)$/)
    expect.soft(await database.fingerprint(me), name).toEqual(before)
  }
})

test('a stranger’s new row can’t take the id of one of mine', async ({
  database,
  baseURL,
  settled,
}) => {
  const me = await database.userId(settled.email)
  const before = await database.fingerprint(me)
  const stranger = await signUp(String(baseURL))
  const theirs = await keepOneOfEach(stranger)
  const them = await database.userId(stranger.email)
  const theirBefore = await database.fingerprint(them)
  for (const [name, { makes }] of Object.entries(cases)) {
    const fields = payload(name, theirs)
    if (!makes || !('id' in fields)) continue
    const answer = await stranger.posts(name, { ...fields, id: await database.anId(makes, me) })
    expect.soft(answer.status, name).toBe('refused')
  }
  expect(await database.fingerprint(me)).toEqual(before)
  expect(await database.fingerprint(them)).toEqual(theirBefore)
})

const elsewhere: Record<string, Record<string, string | null>> = {
  'another site': { origin: 'https://evil.example' },
  'a page without an origin': { origin: 'null' },
  'a request that says nothing of itself': { origin: null },
  'a browser that says it is cross-site': { 'sec-fetch-site': 'cross-site' },
  'a neighbour under the same name': { 'sec-fetch-site': 'same-site' },
  'a forwarded host that agrees with itself': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
  },
}

for (const [whence, headers] of Object.entries(elsewhere)) {
  test(`nothing is written for ${whence}`, async ({ database, baseURL, settled }) => {
    const me = await database.userId(settled.email)
    const before = await database.fingerprint(me)
    for (const name of names) {
      const fields = inEarnest(name, settled)
      const sender = { baseURL: String(baseURL), cookie: settled.cookie, headers }
      const answer = await callAction(name, fields, sender)
      // Next refuses some of these by itself, and answers 500.
      const isNexts = answer.status === 'unreadable' && answer.http === 500
      if (!isNexts) expect.soft(answer.status, name).toBe('refused')
      expect.soft(answer.cookie, name).toBeUndefined()
    }
    expect(await database.fingerprint(me)).toEqual(before)
  })
}

function inEarnest(name: string, { rows, email, password }: Person & { rows: Rows }): Fields {
  const fields = payload(name, rows)
  return name === 'signIn' ? { ...fields, email, password } : fields
}
