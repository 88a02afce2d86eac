import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { signUp } from './support/person'
import { barriers, overflow, unfold } from './support/screen'
import { expect, test } from './support/test'

const sheet = [
  'Firm,Position,Status,Date Applied,Where,Notes',
  'Tern & Co,Analyst,Applied,2026-02-13,London,"Maya said, ring on Monday"',
  'Kite Ltd,Gardener,On the phone,2026-03-20,Remote,They have a garden',
  'Harbour Books,Bookseller,Rejected,2026-01-05,Leeds,',
  'Tern & Co,Analyst,Applied,2026-02-13,London,the same once more',
  'Lund AB,Planner,Applied,31/02/2026,Malmö,',
].join('\r\n')

test('I bring my spreadsheet, put right what was misread, take it in, and take it back', async ({
  page,
  person: _her,
}) => {
  test.slow()
  await choose(page, sheet)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before it goes in')
  await expect(page.getByText('Reads like: A spreadsheet')).toBeVisible()
  await expect(page.getByText('3 applications will be made')).toBeVisible()
  await expect(page.getByRole('row', { name: /Kite Ltd Gardener/ })).toContainText('Fri 20 Mar')

  await page.getByText('1 row looks like a duplicate').last().click()
  await expect(page.getByText('Line 5 · Twice in this file')).toBeVisible()
  await page.getByText('1 row can’t be read').last().click()
  await expect(page.getByText('“31/02/2026” is not a day that exists.')).toBeVisible()
  expect(await badRows(page)).toContain('6,“31/02/2026” is not a day that exists.,Lund AB,Planner')

  await page.getByText('The columns', { exact: true }).click()
  await expect(page.getByLabel('Place')).toHaveAccessibleDescription('For instance: London')
  await page.getByLabel('Place').selectOption('Not in this file')
  await page.getByText('The words for stages').click()
  await page.getByLabel('“On the phone”').selectOption('Screening')
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('This is how it looks now.')).toBeVisible()
  await expect(page.getByText('Left out so far: “Where”.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Kite Ltd/ })).toContainText('Screening')

  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 applications are in your list',
  )
  await expect(page.getByText('1 row looked like a duplicate and was left out.')).toBeVisible()
  expect(await badRows(page)).toContain('Lund AB')
  await page.getByRole('link', { name: 'See your applications' }).click()
  await expect(page.getByText('3 applications', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Tern & Co' }).click()
  await expect(page.getByLabel('Notes')).toHaveValue('Maya said, ring on Monday')
  await page.getByLabel('Notes').fill('Rang her')
  await page.getByRole('button', { name: 'Save notes' }).click()
  await expect(page.getByText('Notes saved.')).toBeVisible()

  await page.goto('/applications/import')
  await page.getByRole('link', { name: 'jobs.csv' }).click()
  await expect(page.getByText(/Then 2 applications go out .* the 1 you have worked/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This import was taken back.')
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tern & Co' })).toBeVisible()
})

test('what I have already is left out, unless I say so', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Kite Ltd', role: 'Gardener', link: '' })
  await choose(page, 'Company,Role\nKite Ltd,Gardener\nTern & Co,Analyst\n')
  await page.getByText('1 row looks like a duplicate').last().click()
  await expect(page.getByText('Line 2 · Already in your list')).toBeVisible()
  await page.getByLabel('Import the duplicates too').check()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('2 applications will be made')).toBeVisible()
  await expect(page.getByLabel('Import the duplicates too')).toBeChecked()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2 applications are in your list',
  )
  await page.goto('/applications')
  await expect(page.getByText('3 applications', { exact: true })).toBeVisible()
})

test('days that can be read in two ways are asked about first', async ({ page, person: _her }) => {
  await choose(page, 'Company,Role,Applied\nTern & Co,Analyst,03/04/2025\nKite,Clerk,05/06/2025\n')
  await expect(page.getByRole('heading', { name: 'Which number is the day?' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('Choose one of the two.')).toBeVisible()
  await page.getByLabel('03/04/2026 is Wed 4 Mar').check()
  await page.getByRole('button', { name: 'Look again' }).click()
  const row = page.getByRole('row', { name: /Tern & Co/ })
  await expect(row).toContainText('Tue, 4 Mar 2025')
  await page.getByText('The order of day and month').click()
  await page.getByLabel('03/04/2026 is Fri 3 Apr').check()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(row).toContainText('Thu, 3 Apr 2025')
})

const refused: Record<string, { content: string | Buffer; sentence: string }> = {
  'an empty file': { content: '', sentence: 'That file is empty.' },
  'a zip with another name': { content: 'PK\u0003\u0004 jobs', sentence: 'That is a zip archive' },
  'a single column': { content: 'Mood\ngood\nlow\n', sentence: 'That file has only one column' },
  'a header alone': { content: 'Company,Role\n', sentence: 'a header but no rows' },
  'bytes that are no text': {
    content: Buffer.from([1, 2, 3, 0, 255, 254, 7, 8]),
    sentence: 'That file is not text.',
  },
}

test('a file that can’t be read says why, and nothing of it is kept', async ({
  page,
  person,
  database,
}) => {
  const me = await database.userId(person.email)
  await page.goto('/applications/import')
  for (const { content, sentence } of Object.values(refused)) {
    await fileField(page).setInputFiles(fileOf(content))
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
  }
  expect(await database.count('imports', me)).toBe(0)
})

test('a file of 60 MB is refused in the browser, at once', async ({ page, person: _her }) => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-large-'))
  const large = join(folder, 'large.csv')
  writeFileSync(large, '')
  truncateSync(large, 60 * 1024 * 1024)
  await page.goto('/applications/import')
  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
  await fileField(page).setInputFiles(large)
  await expect(page.getByText('That file is larger than 5 MB.')).toBeVisible()
  expect(posts).toEqual([])
  rmSync(folder, { recursive: true })
})

test('rows that can’t be kept say why, and the others come in', async ({
  page,
  person,
  database,
}) => {
  const rows = [
    `Long Ltd,Analyst,${'x'.repeat(1_000_000)},`,
    'Trick Ltd,Analyst,,javascript:alert(1)',
    ',,nobody is named here,',
    'Fine Ltd,Analyst,,https://example.org/jobs/1',
  ]
  await choose(page, `Company,Role,Notes,Link\n${rows.join('\n')}\n`)
  await expect(page.getByText('1 application will be made')).toBeVisible()
  await page.getByText('3 rows can’t be read').last().click()
  await expect(page.getByText('The cell under “Notes” is longer than 10,000')).toBeVisible()
  await expect(page.getByText(/“javascript:alert\(1\)”/)).toBeVisible()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 application is in your list')
  expect(await database.count('applications', await database.userId(person.email))).toBe(1)
})

test('a file in which nothing can be kept offers no import, and can be thrown away', async ({
  page,
  person,
  database,
}) => {
  await choose(page, 'Company,Role,Applied\nTern & Co,Analyst,31/02/2026\n')
  await expect(page.getByText('Nothing would be made of this file')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0)
  const id = page.url().split('/').at(-1) ?? ''
  const answer = await person.posts('takeIn', { id })
  expect(answer).toMatchObject({ status: 'refused', reason: /Nothing in this file/ })
  await page.getByRole('button', { name: 'Throw this file away' }).click()
  await expect(page).toHaveURL('/applications/import')
  expect(await database.count('imports', await database.userId(person.email))).toBe(0)
})

test('a long list shows how far it is, and comes in once, however often it is pressed', async ({
  page,
  person,
  request,
}) => {
  const rows = Array.from({ length: 3000 }, (_, at) => `Company ${at},Analyst,Note ${at}`)
  await choose(page, `Company,Role,Notes\n${rows.join('\n')}\n`)
  await expect(page.getByText('And 2,990 more.')).toBeVisible()
  const id = page.url().split('/').at(-1) ?? ''
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible()
  expect(await person.posts('takeIn', { id })).toMatchObject({ status: 'refused' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3,000 applications are in your list',
    { timeout: 20_000 },
  )
  const progress = await request.get(`/api/imports/${id}`, { headers: { cookie: person.cookie } })
  expect(await progress.json()).toEqual({ planned: 3000, written: 3000, finished: true })
})

test('nobody else sees my file, or how far it is', async ({
  page,
  person: _her,
  baseURL,
  request,
}) => {
  await choose(page, sheet)
  const id = page.url().split('/').at(-1)
  const { cookie } = await signUp(String(baseURL))
  for (const address of [`/api/imports/${id}`, `/api/imports/${id}/bad-rows`]) {
    expect((await request.get(address, { headers: { cookie } })).status()).toBe(404)
    expect((await request.get(address)).status()).toBe(401)
  }
  expect((await request.get('/api/imports/%00', { headers: { cookie } })).status()).toBe(404)
})

test('every step of it reads well on a phone, unfolded too', async ({ page, person: _her }) => {
  test.slow()
  await choose(page, sheet)
  await unfold(page)
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page, 320)).toBe(0)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 applications are in your list',
  )
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This import was taken back.')
  expect(await barriers(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it all works, with one button more', async ({ page, person: _her }) => {
    await page.goto('/applications/import')
    await fileField(page).setInputFiles(fileOf('PK\u0003\u0004'))
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByText('That is a zip archive')).toBeVisible()
    await fileField(page).setInputFiles(fileOf(sheet))
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByText('3 applications will be made')).toBeVisible()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '3 applications are in your list',
    )
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This import was taken back.')
  })
})

async function choose(page: Page, content: string): Promise<void> {
  await page.goto('/applications/import')
  await fileField(page).setInputFiles(fileOf(content))
  await expect(page).toHaveURL(/\/applications\/import\/[0-9a-f-]{36}$/)
}

function fileField(page: Page) {
  return page.getByLabel('Choose a file', { exact: true })
}

function fileOf(content: string | Buffer) {
  return { name: 'jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(content as string) }
}

async function badRows(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download (it|this row) with the reason/ }).click()
  return readFileSync(await (await downloading).path(), 'utf8')
}
