import { callAction } from './support/action-call'
import { cases, payload } from './support/payloads'
import { expect, test } from './support/test'

const TIMES = 8

test('whatever is sent eight times at once is there once', async ({ database, settled }) => {
  const me = await database.userId(settled.email)
  for (const [name, { makes, open }] of Object.entries(cases)) {
    if (!makes || open) continue
    const fields = payload(name, settled.rows)
    const before = await database.count(makes, me)
    const answers = await Promise.all(
      Array.from({ length: TIMES }, () => settled.posts(name, fields)),
    )
    const statuses = answers.map(({ status }) => status)
    expect.soft(statuses.join(), name).toMatch(/^((saved|gone|refused),?)+$/)
    expect.soft(statuses.join(), name).toMatch(/saved|gone/)
    expect.soft((await database.count(makes, me)) - before, name).toBe(1)
  }
})

test('signing up eight times at once makes one account', async ({ database, baseURL }) => {
  const fields = payload('signUp')
  const answers = await Promise.all(
    Array.from({ length: TIMES }, () => callAction('signUp', fields, { baseURL: String(baseURL) })),
  )
  expect(answers.filter(({ status }) => status === 'gone')).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 'refused')).toHaveLength(TIMES - 1)
  const me = await database.userId(String(fields.email))
  expect(await database.count('person_keys', me)).toBe(1)
})
