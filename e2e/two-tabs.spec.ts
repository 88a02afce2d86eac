import type { Fields } from './support/multipart'
import { payload } from './support/payloads'
import { expect, test } from './support/test'

const TABS = 8
const notSavedOver = /^This was changed after you opened it, perhaps in another tab/

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

test('what I know of a person, saved in one tab, isn’t written over from another', async ({
  page,
  person,
  context,
}) => {
  const address = `/network/${await person.keeps('keepContact')}`
  const other = await context.newPage()
  await Promise.all([page, other].map((tab) => tab.goto(`${address}/details`)))
  await other.getByLabel('Name').fill('Maya Rai')
  await other.getByRole('button', { name: 'Save contact' }).click()
  await expect(other).toHaveURL(address)
  await page.bringToFront()
  await page.getByLabel('Name').fill('Maya Okri')
  await page.getByRole('button', { name: 'Save contact' }).click()
  await expect(page.getByText(notSavedOver)).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Maya Okri')
  await other.goto(address)
  await expect(other.getByRole('heading', { level: 1, name: 'Maya Rai' })).toBeVisible()
})

test('words of mine that come back over a change say so, and can be saved', async ({
  page,
  person,
}) => {
  const contact = await person.keeps('keepContact')
  await page.goto(`/network/${contact}/details`)
  await page.getByLabel('Name').fill('Maya Okri')
  await expect(page.getByText('Kept while you type.')).toBeVisible()
  await person.keeps('correctContact', { name: 'Maya Rai' }, { contact })
  await page.reload()
  await expect(page.getByText(/^This was changed after you began/)).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Maya Okri')
  await page.getByRole('button', { name: 'Save contact' }).click()
  await expect(page).toHaveURL(`/network/${contact}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Okri' })).toBeVisible()
})

test('a workout saved in one tab isn’t written over from another', async ({
  page,
  person,
  context,
}) => {
  const address = `/exercise/${await person.keeps('logWorkout', { note: 'Along the river' })}`
  const other = await context.newPage()
  await Promise.all([page, other].map((tab) => tab.goto(address)))
  await other.getByLabel('Minutes').fill('25')
  await other.getByRole('button', { name: 'Save workout' }).click()
  await expect(other.getByText('Saved.')).toBeVisible()
  await page.bringToFront()
  await page.getByLabel('Note').fill('Up the hill')
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByText(notSavedOver)).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('Up the hill')
  await other.goto(address)
  await expect(other.getByLabel('Minutes')).toHaveValue('25')
  await expect(other.getByLabel('Note')).toHaveValue('Along the river')
})

test('one tab can change a workout as often as it likes', async ({ page, person }) => {
  const address = `/exercise/${await person.keeps('logWorkout')}`
  await page.goto(address)
  const minutes = page.getByLabel('Minutes')
  for (const changed of ['25', '30']) {
    await minutes.fill('0')
    await page.getByRole('button', { name: 'Save workout' }).click()
    await expect(page.getByText(/^A whole number from 1/)).toBeVisible()
    await minutes.fill(changed)
    await page.getByRole('button', { name: 'Save workout' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
  }
  await page.goto(address)
  await expect(minutes).toHaveValue('30')
})
