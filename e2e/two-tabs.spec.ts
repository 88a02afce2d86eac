import type { Fields } from './support/multipart'
import { payload } from './support/payloads'
import { expect, test } from './support/test'

const TABS = 8

test('a no from several tabs at once is one no, and the others hear why', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication')
  const no = () => person.posts('recordNo', payload('recordNo', { application }))
  const answers = await Promise.all(Array.from({ length: TABS }, no))
  expect(answers.filter(({ status }) => status === 'gone')).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 'refused')).toHaveLength(TABS - 1)
  await page.goto('/today')
  await expect(page.getByRole('link', { name: /^After / })).toHaveCount(1)
  await page.goto(`/applications/${application}`)
  const facts = page.getByRole('listitem')
  await expect(facts.filter({ hasText: 'They chose someone else, after' })).toHaveCount(1)
})

test('the same press, however often it arrives, leads to its one recovery', async ({
  page,
  person,
}) => {
  for (const company of ['Kite & Co', 'Unheard Of Ltd']) {
    const application = await person.keeps('keepApplication', { company: 'Kite & Co' })
    const fields: Fields = { ...payload('recordNo', { application }), company }
    const answers = await Promise.all(
      Array.from({ length: TABS }, () => person.posts('recordNo', fields)),
    )
    const goTo = `/recovery/${fields.id}`
    expect(answers).toEqual(Array(TABS).fill(expect.objectContaining({ status: 'gone', goTo })))
  }
  await page.goto('/today')
  await expect(page.getByRole('link', { name: /^After / })).toHaveCount(2)
})

for (const action of ['moveApplication', 'endApplication', 'archiveApplication']) {
  test(`${action} from several tabs at once happens once`, async ({ person }) => {
    const application = await person.keeps('keepApplication')
    const act = () => person.posts(action, payload(action, { application }))
    const answers = await Promise.all(Array.from({ length: TABS }, act))
    expect(answers.filter(({ status }) => status === 'saved')).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 'refused')).toHaveLength(TABS - 1)
  })
}
