import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signUp } from './support/person'
import { barriers, overflow, unfold } from './support/screen'
import { expect, test } from './support/test'

const linkedIn = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Maya,Lund,https://www.linkedin.com/in/maya-lund,,Kite & Co,"Grower, North",28 Sep 2026',
  'Bo,Berg,https://www.linkedin.com/in/bo-berg,bo@tern.example,Tern,Lead,14-Aug-25',
  'Maya,Lund,https://uk.linkedin.com/in/maya-lund/,maya@kite.example,,,28 Sep 2026',
  ',,,,,,02 Mar 2024',
  'Asha,Old,,old@friend.example,,,',
].join('\r\n')

test('I bring my LinkedIn connections, look first, take them in, and take them back', async ({
  page,
  person,
}) => {
  test.slow()
  await person.keeps('keepContact', { name: 'Asha', email: 'old@friend.example', link: '' })
  await choose(page, { name: 'Connections.csv', content: linkedIn })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before they come in')
  await expect(page.getByText('Reads like: LinkedIn connections')).toBeVisible()
  await expect(page.getByText('2 people will be added')).toBeVisible()
  await expect(page.getByRole('row', { name: /Maya Lund Grower, North/ })).toContainText('28 Sep')
  await page.getByText('2 rows look like duplicates').last().click()
  await expect(page.getByText('Line 7 · like Maya Lund in line 5: the same profile')).toBeVisible()
  await expect(page.getByText('in your list: the same mail address')).toBeVisible()
  await page.getByText('1 row can’t be read').last().click()
  await expect(page.getByText('There is no name.')).toBeVisible()
  await unfold(page)
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page, 390)).toBe(0)

  await page.getByLabel('Import the duplicates too').check()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('4 people will be added')).toBeVisible()
  await page.getByLabel('Import the duplicates too').uncheck()
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 people are in your list')
  await expect(page.getByText('2 rows looked like duplicates and were left out.')).toBeVisible()
  const [rows] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download it with the reason (CSV)' }).click(),
  ])
  expect(readFileSync(await rows.path(), 'utf8')).toContain('8,There is no name.')

  await page.getByRole('link', { name: 'See your people' }).click()
  await expect(page.getByText('3 people', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Bo Berg' }).click()
  await expect(page.getByRole('link', { name: 'bo@tern.example' })).toBeVisible()
  await page.getByRole('button', { name: 'Contacted today' }).click()
  await expect(page.getByText('Noted for today.')).toBeVisible()

  await page.goto('/network/import')
  await page.getByRole('link', { name: 'Connections.csv' }).click()
  await expect(page.getByText(/Then 1 person goes out of your list again/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This import was taken back.')
  await page.goto('/network')
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bo Berg' })).toBeVisible()
})

test('my people go out as a file, and only to me', async ({ page, person, baseURL, request }) => {
  await person.keeps('keepContact', { name: 'Maya Lund', howWeMet: 'At the seed fair; by rain' })
  await page.goto('/network/import')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download people (vCard)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^onward-people-.*\.vcf$/)
  const card = readFileSync(await download.path(), 'utf8')
  expect(card).toContain('FN:Maya Lund\r\n')
  expect(card).toContain('NOTE:At the seed fair\\; by rain\r\n')
  await choose(page, { name: 'people.vcf', content: card })
  await expect(page.getByText('Nobody new is in this file.')).toBeVisible()
  await expect(page.getByText('1 row looks like a duplicate').first()).toBeVisible()

  const waiting = `/api/contact-imports/${new URL(page.url()).pathname.split('/').at(-1)}/bad-rows`
  const stranger = await signUp(String(baseURL))
  for (const as of ['csv', 'vcard']) {
    const address = `/api/export/contacts?as=${as}`
    expect((await request.get(address)).status()).toBe(401)
    const theirs = await request.get(address, { headers: { cookie: stranger.cookie } })
    expect(theirs.status()).toBe(200)
    expect(theirs.headers()['cache-control']).toBe('private, no-store')
    expect(await theirs.text()).not.toContain('Maya')
  }
  const asked = (cookie: string) => request.get(waiting, { headers: { cookie } })
  expect((await request.get(waiting)).status()).toBe(401)
  expect((await asked(stranger.cookie)).status()).toBe(404)
  expect((await asked(person.cookie)).status()).toBe(200)
})

test('a file that is none says what to do', async ({ page, person: _her }) => {
  await choose(page, { name: 'jobs.csv', content: 'Company,Email\nKite,a@b.example\n' })
  await expect(page.getByRole('alert').getByText(/no column for a name/)).toBeVisible()
})

async function choose(page: Page, { name, content }: { name: string; content: string }) {
  await page.goto('/network/import')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}
