import type { Locator } from '@playwright/test'
import { expect, test } from './support/test'

const notes = 'A thought I would hate to type twice.'

test('what is too long is said at its field, and stays', async ({ page, person: _her }) => {
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('Kite & Co')
  // The browser itself would cut a long text off; the one who pastes a whole mail should be told.
  for (const label of ['Role', 'Notes']) await liftLimit(page.getByLabel(label))
  await page.getByLabel('Role').fill('x'.repeat(121))
  await page.getByLabel('Notes').fill('x'.repeat(10_001))
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByLabel('Role')).toHaveAccessibleDescription(
    'Please keep this to 120 characters.',
  )
  await expect(page.getByLabel('Notes')).toHaveAccessibleDescription(/to 10,000 characters\.$/)
  await expect(page.getByLabel('Role')).toBeFocused()
  await expect(page.getByLabel('Role')).toHaveValue('x'.repeat(121))
  await expect(page.getByLabel('Notes')).toHaveValue('x'.repeat(10_001))
  await expect(page.getByLabel('Company')).toHaveValue('Kite & Co')
})

test('a lost connection says so, keeps my words, and saving works again', async ({
  page,
  context,
  person: _her,
}) => {
  await page.goto('/applications/new', { waitUntil: 'networkidle' })
  await page.getByLabel('Company').fill('Kite & Co')
  await page.getByLabel('Role').fill('Gardener')
  await page.getByLabel('Notes').fill(notes)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('alert').getByText(/^You seem to be offline/)).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue(notes)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kite & Co' })).toBeVisible()
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
})

test('a server that breaks off says so, and my words stay', async ({ page, person }) => {
  const address = `/applications/${await person.keeps('keepApplication')}`
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByText('Keep the text', { exact: true }).click()
  await page.route(address, (route) => route.abort('connectionreset'), { times: 1 })
  await page.getByLabel('Text of the advert').fill(notes)
  await page.getByRole('button', { name: 'Keep this text' }).click()
  await expect(page.getByRole('alert').getByText(/^The server didn[’']t answer/)).toBeVisible()
  await expect(page.getByLabel('Text of the advert')).toHaveValue(notes)
  await page.getByRole('button', { name: 'Keep this text' }).click()
  await expect(page.getByText('Kept.')).toBeVisible()
})

test('notes that a broken connection stopped are sent again by themselves', async ({
  page,
  person,
}) => {
  const address = `/applications/${await person.keeps('keepApplication')}`
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.route(address, (route) => route.abort('connectionreset'), { times: 1 })
  await page.getByLabel('Notes').fill(notes)
  await page.getByRole('button', { name: 'Save notes' }).click()
  await expect(page.getByText('Notes saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Notes')).toHaveValue(notes)
})

test('signed out in another tab, I lose no word, and can save once I am back', async ({
  page,
  context,
  person,
}) => {
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('Kite & Co')
  await page.getByLabel('Role').fill('Gardener')
  await page.getByLabel('Notes').fill(notes)
  const tab = await context.newPage()
  await tab.goto('/today')
  await tab.getByRole('button', { name: 'Sign out' }).click()
  await expect(tab).toHaveURL('/sign-in')

  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('alert').getByText(/^You[’']ve been signed out\./)).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue(notes)

  await tab.getByLabel('Email').fill(person.email)
  await tab.getByLabel('Password').fill(person.password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await expect(tab).toHaveURL('/today')
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kite & Co' })).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue(notes)
})

test('ten megabytes at once are refused before the app sees them', async ({ request, person }) => {
  const response = await request.post('/applications/new', {
    headers: { cookie: person.cookie, 'content-type': 'text/plain;charset=UTF-8' },
    data: Buffer.alloc(10 * 1024 * 1024, 'x'),
  })
  expect(response.status()).toBe(413)
})

test('a double click on Save makes one row', async ({ page, person: _her }) => {
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('Kite & Co')
  await page.getByLabel('Role').fill('Gardener')
  await page.getByRole('button', { name: 'Save application' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Kite & Co' })).toBeVisible()
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
})

test('going back and saving the same page again makes no second row', async ({
  page,
  person: _her,
}) => {
  await page.goto('/exercise')
  await page.getByRole('button', { name: 'Save workout' }).dblclick()
  await expect(page.getByText('1 workout', { exact: true })).toBeVisible()
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('Kite & Co')
  await page.getByLabel('Role').fill('Gardener')
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kite & Co' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'New application' })).toBeVisible()
  await page.goto('/exercise')
  await expect(page.getByText('1 workout', { exact: true })).toBeVisible()
})

async function liftLimit(field: Locator) {
  await field.evaluate((element) => element.removeAttribute('maxlength'))
}
