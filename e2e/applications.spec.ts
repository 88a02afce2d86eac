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
  await expect(stageOf(page, 'Harbour Books')).toHaveValue('screening')
})

test('I correct the details and the notes', async ({ page, person }) => {
  const address = `/applications/${await person.keeps('keepApplication')}`
  // Coming to life, the page takes away what the script has selected in a field that holds words.
  await page.goto(address, { waitUntil: 'networkidle' })
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
  await page.getByText('Filter and sort').click()
  await page.getByLabel('Search').fill('éMILIE')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Baker' })).toBeVisible()
  await page.getByLabel('Search').fill('')
  await page.getByText('Filter and sort').click()
  await page.getByLabel('Stage', { exact: true }).selectOption('Offer')
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
  await page.getByRole('link', { name: 'More applications' }).click()
  await expect(links).toHaveCount(2)
  await expect(page.getByText('27 applications', { exact: true })).toBeVisible()
  const seen = [...first, ...(await links.allTextContents())]
  expect(seen.sort()).toEqual(companies.sort())
  await page.getByRole('link', { name: 'Back to the first page' }).click()
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
  await expect(stageOf(page, 'Kite & Co')).toHaveValue('interview')
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
  await expect(page.getByRole('row', { name: 'Kite & Co' })).toBeVisible()
  await page.getByRole('link', { name: 'Kite & Co' }).click()
  await page.getByRole('button', { name: 'Put back in the list' }).click()
  await expect(page.getByRole('button', { name: 'Archive', exact: true })).toBeVisible()
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
})

test('what I deleted can be restored, and counts nowhere until then', async ({ page, person }) => {
  const id = await person.keeps('keepApplication', { stage: 'offer' })
  await page.goto(`/applications/${id}`)
  await page.getByText('Delete this application').click()
  await page.getByRole('button', { name: 'Delete application' }).click()
  await expect(page).toHaveURL('/applications/trash')
  await expect(page.getByText('30 days left')).toBeVisible()
  await page.goto('/insights')
  await expect(page.getByText('Kite & Co')).toHaveCount(0)
  await page.goto('/applications')
  await expect(page.getByText(/^Nothing here yet\./)).toBeVisible()
  expect((await page.request.get(`/applications/${id}`)).status()).toBe(404)

  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.goto(`/applications/${id}`)
  await expect(page.getByText('Added at Offer')).toBeVisible()
})

test('the ghost that finally answered is reclassified, and the road stays as far as it went', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication', { stage: 'interview' })
  await person.keeps('endApplication', {}, { application })
  await page.goto(`/applications/${application}`)
  await expect(page.getByText('No answer came · reached Interview')).toBeVisible()
  await expect(row(page, 'No answer came')).toContainText('Closed for my own peace')
  await page.getByText('Correct how it ended', { exact: true }).click()
  await page.getByRole('combobox', { name: 'How it ended' }).selectOption('They chose someone else')
  await page.getByText('Someone from inside').click()
  await page.getByText('The budget').click()
  await page.getByLabel('Their words').fill('We filled it from within, and are sorry for the wait.')
  await page.getByRole('button', { name: 'Keep this ending' }).click()
  await expect(page.getByText('They chose someone else · reached Interview')).toBeVisible()
  const corrected = row(page, 'Corrected: They chose someone else')
  await expect(corrected).toContainText('Someone from inside, The budget')
  await corrected.getByText('The words that came with it').click()
  await expect(corrected.getByText('We filled it from within')).toBeVisible()
  await page.goto('/applications?ending=rejected')
  await expect(page.getByRole('row', { name: 'Kite & Co' })).toContainText('Reached Interview')
})

test('a slip on its own page can be taken back, and leaves no trace in how far it went', async ({
  page,
  person,
}) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await page.getByLabel('Stage', { exact: true }).selectOption('Offer')
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(row(page, 'Moved to Offer')).toBeVisible()
  await page.getByRole('button', { name: 'Take back the last step' }).click()
  await expect(row(page, 'Moved to Offer')).toHaveCount(0)
  await expect(page.getByText('Applied', { exact: true }).first()).toBeVisible()
  await page.goto('/applications?stage=offer')
  await expect(page.getByText('0 applications fit that search.')).toBeVisible()
})

test('the record for an office has dates, employers and stages, and nothing private', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication', {
    ...{ stage: 'interview', notes: 'I was so nervous', appliedOn: dayFrom(-20), salary: '31,000' },
  })
  await person.keeps('endApplication', { note: 'Silence again' }, { application })
  await person.keeps('keepApplication', { company: 'Too Late Ltd', appliedOn: dayFrom(-1) })
  await page.goto('/applications')
  await page.getByRole('link', { name: 'Printable record' }).click()
  await expect(heading(page, 'Record of my search')).toBeVisible()
  await page.getByLabel('To', { exact: true }).fill(dayFrom(-10))
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText(/1 application · as of/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const line = page.getByRole('row', { name: 'Kite & Co' })
  await expect(line).toContainText('Interview')
  await expect(line).toContainText('No answer came')
  await expect(page.getByRole('main')).not.toContainText(/nervous|Silence|31,000/)
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})

function stageOf(page: Page, company: string) {
  return page.getByRole('combobox', { name: `Stage of ${company}` })
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}

function row(page: Page, words: string) {
  return page.getByRole('listitem').filter({ hasText: words })
}
