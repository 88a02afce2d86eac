import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { v7 } from 'uuid'
import { dayFrom } from './support/days'
import { signUp } from './support/person'
import { expect, test } from './support/test'

// In this week New York has changed its clocks and London hasn't yet; a week later both have.
const BETWEEN_CHANGES = '2027-03-23'
const AFTER_BOTH = '2027-03-30'

test('I keep an interview in another zone, with someone I know and someone I don’t', async ({
  page,
  person,
}) => {
  await person.keeps('keepContact', { name: 'Maya Thapa' })
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await expect(page.getByText(/^No interview here yet\./)).toBeVisible()
  const form = await openForm(page)
  await expect(form.getByLabel('People')).toHaveAccessibleDescription(
    /You know there: Maya Thapa\./,
  )
  await form.getByLabel('Kind').selectOption('In person')
  await form.getByLabel('Day').fill(BETWEEN_CHANGES)
  await form.getByLabel('Starts at').fill('14:00')
  await form.getByLabel('Time zone').selectOption('America/New_York')
  await form.getByLabel('Where').fill('Second floor, by the garden')
  await form.getByLabel('People').fill('maya thapa\nBen Okri')
  await form.getByLabel('To keep in mind').fill('Ask about the greenhouse.')
  await expect(form.getByLabel('Move it to Interview too')).toBeChecked()
  await form.getByRole('button', { name: 'Save interview' }).click()

  const round = roundOf(page, 'Round 1, in person')
  await expect(round).toContainText('14:00–15:00 in New York, 18:00 for you')
  await expect(round).toContainText('With Ben Okri, Maya Thapa')
  await expect(round).toContainText('Second floor, by the garden')
  await expect(page.getByText('1 interview', { exact: true })).toBeVisible()
  await expect(page.getByText('Moved to Interview')).toBeVisible()
  await expect(form.getByLabel('Round')).toHaveValue('2')
  await expect(form.getByLabel('Move it to Interview too')).toHaveCount(0)
  await page.goto('/network')
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
})

test('its calendar file says when it is, whichever clocks have changed', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication')
  const interview = await person.keeps(
    'keepInterview',
    { on: BETWEEN_CHANGES, time: '14:00', zone: 'America/New_York', minutes: '45' },
    { application },
  )
  await page.goto(`/applications/${application}`)
  const first = await calendarFile(page)
  expect(first).toContain(`UID:${interview}@onward\r\n`)
  expect(first).toContain('DTSTART:20270323T180000Z\r\nDTEND:20270323T184500Z\r\n')
  expect(first).not.toContain('Ask about the garden')

  await page.getByRole('link', { name: 'Change', exact: true }).click()
  await expect(page.getByLabel('Starts at')).toHaveValue('14:00')
  await page.getByLabel('Day').fill(AFTER_BOTH)
  await saveChange(page)
  await expect(page.getByText(/14:00–14:45 in New York, 19:00 for you/)).toBeVisible()
  await page.getByLabel('Time zone').selectOption('Europe/London')
  await saveChange(page)
  await expect(page.getByText(/14:00–14:45$/)).toBeVisible()
  await page.getByRole('link', { name: 'Prepare' }).click()
  const changed = await calendarFile(page)
  expect(changed).toContain(`UID:${interview}@onward\r\n`)
  expect(changed).toContain('DTSTART:20270330T130000Z\r\n')
})

test('the evening before, all I have for it stands on one page', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const contact = await person.keeps('keepContact', { name: 'Maya Thapa' })
  await person.keeps('noteTouch', { on: dayFrom(-1) }, { contact })
  await person.keeps('keepFeedback', {}, { application })
  await person.keeps('keepReflection', {}, { application })
  await person.keeps('keepInterview', { on: dayFrom(1), people: 'Maya Thapa' }, { application })
  await page.goto(`/applications/${application}`)
  await page.getByRole('link', { name: 'Prepare' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Meeting Kite & Co' })).toBeVisible()
  const glance = page.getByRole('region', { name: 'At a glance' })
  await expect(glance).toContainText('(tomorrow)')
  await expect(glance.getByRole('link', { name: 'https://example.org/room' })).toBeVisible()
  const known = page.getByRole('listitem').filter({ hasText: 'Maya Thapa' })
  await expect(known).toHaveCount(1)
  await expect(known).toContainText('in touch yesterday')
  await expect(page.getByText('Ask about the garden')).toBeVisible()
  await expect(page.getByText('Two minutes an answer.')).toBeVisible()
  await expect(page.getByText('A shorter story')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Looking back' })).toHaveCount(0)
  await known.getByRole('link', { name: 'Maya Thapa' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Thapa' })).toBeVisible()
})

test('afterwards the same page asks what it taught me', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const interview = await person.keeps('keepInterview', { on: dayFrom(-2) }, { application })
  await page.goto(`/prep/${interview}`)
  await expect(page.getByText('(was 2 days ago)')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Looking back' })).toBeVisible()
  await page.getByRole('link', { name: /^I gave my best/ }).click()
  await expect(page.getByRole('button', { name: 'Save reflection' })).toBeVisible()
})

test('I change who will be there, and the others stay in my network', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const fields = { people: 'Maya Thapa\nBen Okri' }
  const interview = await person.keeps('keepInterview', fields, { application })
  await page.goto(`/applications/interviews/${interview}`)
  await expect(page.getByLabel('People')).toHaveValue('Ben Okri\nMaya Thapa')
  await page.getByLabel('People').fill('Ben Okri\nAna Silva')
  await saveChange(page)
  await page.getByRole('link', { name: 'The application' }).click()
  await expect(roundOf(page, 'Round 1')).toContainText('With Ana Silva, Ben Okri')
  await page.goto('/network')
  await expect(page.getByText('3 people', { exact: true })).toBeVisible()
})

test('I remove an interview, and the people I met stay', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const fields = { people: 'Ben Okri' }
  const interview = await person.keeps('keepInterview', fields, { application })
  await page.goto(`/applications/interviews/${interview}`)
  await page.getByText('Remove this interview').click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page).toHaveURL(`/applications/${application}`)
  await expect(page.getByText(/^No interview here yet\./)).toBeVisible()
  await page.goto('/network')
  await expect(page.getByRole('link', { name: 'Ben Okri' })).toBeVisible()
})

test('what doesn’t fit is said at its field, and all of it stays', async ({ page, person }) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  const form = await openForm(page)
  await form.getByLabel('Minutes').fill('4')
  await form.getByLabel('Address to join').fill('javascript:alert(1)')
  await form.getByLabel('People').fill(Array.from({ length: 13 }, (_, at) => `P${at}`).join('\n'))
  await form.getByLabel('To keep in mind').fill('A thought I would hate to type twice.')
  await form.getByRole('button', { name: 'Save interview' }).click()
  await expect(form.getByLabel('Day')).toHaveAccessibleDescription('Choose a day.')
  await expect(form.getByLabel('Starts at')).toHaveAccessibleDescription('Choose a time.')
  await expect(form.getByLabel('Minutes')).toHaveAccessibleDescription(/from 5 to 600\.$/)
  await expect(form.getByLabel('Address to join')).toHaveAccessibleDescription(/starts with https/)
  await expect(form.getByLabel('People')).toHaveAccessibleDescription(/At most 12 people\.$/)
  await expect(form.getByLabel('To keep in mind')).toHaveValue(/hate to type twice/)
  await expect(page.getByText(/^No interview here yet\./)).toBeVisible()
})

test('a calendar file is only for whose interview it is', async ({ request, baseURL, person }) => {
  const application = await person.keeps('keepApplication')
  const interview = await person.keeps('keepInterview', {}, { application })
  const ask = async (id: string, cookie?: string) => {
    const headers = cookie ? { cookie } : undefined
    return request.get(`/api/interviews/${id}`, { headers, maxRedirects: 0 })
  }
  const mine = await ask(interview, person.cookie)
  expect(mine.status()).toBe(200)
  expect(mine.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="interview.ics"',
    'cache-control': 'private, no-store',
  })
  const stranger = await signUp(String(baseURL))
  for (const id of [interview, v7(), 'not-an-id', '%00']) {
    const theirs = await ask(id, stranger.cookie)
    expect.soft(theirs.status(), id).toBe(404)
    expect.soft(await theirs.text(), id).not.toMatch(/Kite|Gardener/)
    expect.soft((await ask(id)).status(), id).toBe(401)
  }
})

async function openForm(page: Page): Promise<Locator> {
  await page.getByText('Add an interview', { exact: true }).click()
  return page.getByRole('form', { name: 'Add an interview' })
}

function roundOf(page: Page, words: string): Locator {
  return page.getByRole('listitem').filter({ hasText: words })
}

async function saveChange(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
}

async function calendarFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Add to calendar (.ics)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('interview.ics')
  return readFileSync(await download.path(), 'utf8')
}
