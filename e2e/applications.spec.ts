import type { Page } from '@playwright/test'
import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('an empty list says what will stand there, and leads to the first one', async ({
  page,
  person: _her,
}) => {
  await page.goto('/applications')
  await expect(page.getByText(/^Nothing here yet\./)).toBeVisible()
  await page.getByRole('link', { name: 'Add the first one' }).click()
  await expect(page).toHaveURL('/applications/new')
})

test('I keep an application and find it in my list', async ({ page, person: _her }) => {
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('Harbour Books')
  await page.getByLabel('Role').fill('Bookseller')
  await page.getByLabel('Link').fill('example.org/advert')
  await page.getByLabel('Stage', { exact: true }).selectOption('Screening')
  await page.getByLabel('Applied on').fill(dayFrom(-3))
  await page.getByLabel('Notes').fill('They have a cat.')
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(heading(page, 'Harbour Books')).toBeVisible()
  await expect(page.getByText('Added at Screening')).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue('They have a cat.')
  const advert = page.getByRole('link', { name: 'The advert' })
  await expect(advert).toHaveAttribute('href', 'https://example.org/advert')
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await expect(row(page, 'Harbour Books')).toContainText('Screening')
})

test('I correct the details and the notes', async ({ page, person }) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await page.getByLabel('Notes').fill('Ask for Lena.')
  await page.getByRole('button', { name: 'Save notes' }).click()
  await expect(page.getByText('Notes saved.')).toBeVisible()
  await page.getByText('Change the details').click()
  await page.getByLabel('Company').fill('Kite & Daughters')
  await page.getByLabel('Link').fill('')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(heading(page, 'Kite & Daughters')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Kite & Daughters')).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue('Ask for Lena.')
  await expect(page.getByRole('link', { name: 'The advert' })).toHaveCount(0)
})

test('I find one among many, by a word or by its stage', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Émilie’s Bakery', role: 'Baker' })
  await person.keeps('keepApplication', { company: 'Kite & Co', stage: 'offer' })
  await person.keeps('keepApplication', { company: 'Harbour Books', stage: 'offer' })
  await page.goto('/applications')
  await expect(page.getByText('3 applications', { exact: true })).toBeVisible()
  await page.getByLabel('Search').fill('éMILIE')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await expect(row(page, 'Baker')).toBeVisible()
  await page.getByLabel('Search').fill('')
  await page.getByLabel('Stage').selectOption('Offer')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('2 applications', { exact: true })).toBeVisible()
  await page.getByLabel('Search').fill('100 % nothing_')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('0 applications fit that search.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all of them' }).click()
  await expect(page.getByText('3 applications', { exact: true })).toBeVisible()
})

test('a long list comes in pages, with nothing twice and nothing lost', async ({
  page,
  person,
}) => {
  const companies = Array.from({ length: 27 }, (_, number) => `Company ${number + 1}`)
  for (const company of companies) await person.keeps('keepApplication', { company })
  await page.goto('/applications')
  await expect(page.getByText('27 applications', { exact: true })).toBeVisible()
  const links = page.getByRole('link', { name: /^Company \d+$/ })
  await expect(links).toHaveCount(25)
  const first = await links.allTextContents()
  expect(first[0]).toBe('Company 27')
  await page.getByRole('link', { name: 'Older applications' }).click()
  await expect(links).toHaveCount(2)
  await expect(page.getByText('27 applications', { exact: true })).toBeVisible()
  const seen = [...first, ...(await links.allTextContents())]
  expect(seen.sort()).toEqual(companies.sort())
  await page.getByRole('link', { name: 'Back to the newest' }).click()
  await expect(links).toHaveCount(25)
})

test('however often it moves, the newest stage is the one that shows', async ({ page, person }) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  const road = ['Interview', 'Screening', 'Offer', 'Applied', 'Saved', 'Interview']
  for (const [moves, stage] of road.entries()) {
    await page.getByLabel('Stage', { exact: true }).selectOption(stage)
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await expect(row(page, 'Moved to ')).toHaveCount(moves + 1)
    await expect(row(page, 'Moved to ').last()).toContainText(stage)
  }
  await page.goto('/applications')
  await expect(row(page, 'Kite & Co').getByText('Interview', { exact: true })).toBeVisible()
  await page.goto('/applications?stage=interview')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
})

test('I put one away and bring it back', async ({ page, person }) => {
  const address = `/applications/${await person.keeps('keepApplication')}`
  await page.goto(address)
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Put back in the list' })).toBeVisible()
  await page.goto('/applications')
  await expect(page.getByText(/^Nothing here yet\./)).toBeVisible()
  await page.getByRole('link', { name: 'Archived' }).click()
  await expect(row(page, 'Kite & Co')).toBeVisible()
  await page.getByRole('link', { name: 'Kite & Co' }).click()
  await page.getByRole('button', { name: 'Put back in the list' }).click()
  await expect(page.getByRole('button', { name: 'Archive', exact: true })).toBeVisible()
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
})

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}

function row(page: Page, words: string) {
  return page.getByRole('listitem').filter({ hasText: words })
}
