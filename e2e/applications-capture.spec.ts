import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const no = `From: Harbour Books Recruiting <no-reply@greenhouse.io>
Subject: Your application for Bookseller at Harbour Books
Date: Tue, 3 Nov 2026 10:02:00 +0000

Dear Asha,

Thank you for your application for the position of Bookseller at Harbour Books. After careful
consideration we have decided to move forward with other candidates. Your story about the river
walk made the whole panel laugh. We wish you every success.

The Harbour Books Recruiting Team`

const confirmation = `Subject: We have received your application

Hello Asha,

Thank you for applying for the Gardener role at Kite & Co. We have received your application and
will be in touch. Unfortunately we can only reply to those we invite to an interview.

Kind regards
Kite & Co`

test('I paste a mail that says no, and it is down in three taps', async ({ page, person }) => {
  await person.keeps('keepApplication', {
    ...{ company: 'Harbour Books', role: 'Bookseller', stage: 'interview' },
  })
  await page.goto('/no')
  await paste(page, no)
  await expect(page.getByText('Reads like: a rejection')).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Harbour Books')
  await expect(page.getByLabel('Role')).toHaveValue('Bookseller')
  await page.getByText(/sent to everybody, \d+ meant for you/).click()
  const sentence = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await expect(sentence('made the whole panel laugh')).toContainText('says something real')
  await expect(sentence('After careful consideration')).toContainText('sent to everybody')
  await page.getByRole('radio', { name: 'Low', exact: true }).check()
  await page.getByRole('button', { name: 'That’s it for now' }).click()
  await expect(page).toHaveURL(/\/recovery\//)

  await page.goto('/applications?ending=rejected')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Harbour Books' }).click()
  await expect(page.getByText('They chose someone else · reached Interview')).toBeVisible()
  await page.getByText('The words that came with it').click()
  await expect(page.getByText('made the whole panel laugh')).toBeVisible()
})

test('a no about something I never kept makes it, with the role the mail names', async ({
  page,
  person: _her,
}) => {
  await page.goto('/no')
  await paste(page, no)
  await expect(page.getByText('Reads like: a rejection')).toBeVisible()
  await page.getByRole('button', { name: 'That’s it for now' }).click()
  await expect(page).toHaveURL(/\/recovery\//)
  await page.goto('/applications')
  await expect(page.getByRole('row', { name: 'Bookseller' })).toContainText('Harbour Books')
})

test('a mail that confirms fills in a new application, and only my press writes it', async ({
  page,
  person,
  database,
}) => {
  await page.goto('/applications/new')
  await paste(page, confirmation)
  await expect(page.getByText('Reads like: a confirmation')).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Kite & Co')
  await expect(page.getByLabel('Role')).toHaveValue('Gardener')
  const me = await database.userId(person.email)
  expect(await database.count('applications', me)).toBe(0)
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kite & Co' })).toBeVisible()
  expect(await database.count('applications', me)).toBe(1)
})

test('a no pasted in the wrong place is carried to the right one', async ({
  page,
  person: _her,
}) => {
  await page.goto('/applications/new')
  await paste(page, no)
  await page.getByRole('link', { name: 'Take this mail there' }).click()
  await expect(page).toHaveURL('/no')
  await expect(page.getByText('Reads like: a rejection')).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Harbour Books')
})

test('a mail file is opened as it is, whatever it is wrapped in', async ({
  page,
  person: _her,
}) => {
  const eml = [
    ...['From: Tern & Co <jobs@tern.example>', 'Subject: =?utf-8?Q?Interview_f=C3=BCr_Analyst?='],
    ...['Message-ID: <1@tern.example>', 'MIME-Version: 1.0'],
    ...['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
    Buffer.from('We would like to invite you to an interview for the Analyst role.').toString(
      'base64',
    ),
  ].join('\r\n')
  await page.goto('/applications/new')
  const file = { name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) }
  await page.getByLabel('or open a mail file (.eml)').setInputFiles(file)
  await expect(page.getByText('Reads like: an invitation')).toBeVisible()
  await expect(page.getByLabel('Stage')).toHaveValue('interview')
})

test('what I have typed already stays, whatever a mail says', async ({ page, person: _her }) => {
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('The name I know them by')
  await paste(page, confirmation)
  await expect(page.getByLabel('Role')).toHaveValue('Gardener')
  await expect(page.getByLabel('Company')).toHaveValue('The name I know them by')
})

test('no mail at all is answered with a sentence', async ({ page, person: _her }) => {
  await page.goto('/no')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText(/^Paste the mail first/)).toBeVisible()
})

test('my button on an advert’s page opens the form with what the page says', async ({
  page,
  context,
  baseURL,
  person: _her,
}) => {
  test.slow()
  await page.goto('/applications/new')
  await page.getByText('Keep adverts from their own page').click()
  const script = await page.getByRole('link', { name: 'Keep in Onward' }).getAttribute('href')
  expect(script).toMatch(/^javascript:/)
  const advert = await context.newPage()
  await advert.route('https://jobs.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: advertPage }),
  )
  await advert.goto('https://jobs.example/42?utm_source=mail')
  const opening = context.waitForEvent('page')
  await advert.evaluate(decodeURIComponent(String(script).slice('javascript:'.length)))
  const form = await opening
  await expect(form.getByText(/^Taken from the advert’s page/)).toBeVisible({ timeout: 20_000 })
  expect(form.url()).toBe(`${baseURL}/applications/new`)
  await expect(form.getByLabel('Company')).toHaveValue('Harbour Books')
  await expect(form.getByLabel('Role')).toHaveValue('Bookseller')
  await expect(form.getByLabel('Link')).toHaveValue('https://jobs.example/42')
  await expect(form.getByLabel('Stage')).toHaveValue('saved')
  await expect(form.getByLabel('Text of the advert')).toHaveValue(/You love books\./)
  await form.getByRole('button', { name: 'Save application' }).click()
  await expect(form.getByText('Saved for later')).toBeVisible()
  await expect(form.getByText('Leeds').first()).toBeVisible()
})

const advertPage = `<!doctype html><title>Bookseller - Harbour Books</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Bookseller',
  hiringOrganization: { '@type': 'Organization', name: 'Harbour Books' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds' } },
  description: '<p>You love books.</p><ul><li>Weekends</li></ul>',
})}</script><h1>Bookseller</h1>`

async function paste(page: Page, mail: string) {
  await page.getByLabel('Paste a mail').fill(mail)
  await page.getByRole('button', { name: 'Read it' }).click()
}
