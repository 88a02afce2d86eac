import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { dayFrom } from './support/days'
import type { Person } from './support/person'
import { expect, test } from './support/test'

test('I change a stage in its row, and can undo it', async ({ page, person }) => {
  await person.keeps('keepApplication')
  await page.goto('/applications')
  const stage = page.getByRole('combobox', { name: 'Stage of Kite & Co' })
  await stage.selectOption('Interview')
  await expect(page.getByText('Kite & Co: Interview.')).toBeVisible()
  await page.reload()
  await expect(stage).toHaveValue('interview')
  await stage.selectOption('Offer')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stage).toHaveValue('interview')
})

test('I tag many, take the tag off, and find them by it', async ({ page, person }) => {
  await keepThree(person)
  await page.goto('/applications')
  await tick(page, 'Kite & Co', 'Harbour Books')
  await expect(page.getByText('2 applications ticked')).toBeVisible()
  await page.getByLabel('Tag', { exact: true }).fill('Berlin, #First choice')
  await page.getByRole('button', { name: 'Add tag' }).click()
  await expect(page.getByText('2 applications changed.')).toBeVisible()
  await expect(page.getByRole('row', { name: 'Kite & Co' })).toContainText('#berlin #first choice')

  await page.goto('/applications?tag=berlin')
  await expect(page.getByText('2 applications', { exact: true })).toBeVisible()
  await tick(page, 'Kite & Co')
  await page.getByLabel('Tag', { exact: true }).last().fill('berlin')
  await page.getByRole('button', { name: 'Remove tag' }).click()
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
})

test('I close many as ghosted and archive many, and undo each', async ({ page, person }) => {
  await keepThree(person)
  await page.goto('/applications')
  await page.getByLabel('All on this page').check()
  await page.getByRole('button', { name: 'Close: no answer came' }).click()
  await expect(page.getByText('3 applications closed.')).toBeVisible()
  await expect(page.getByText('Reached Applied')).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(page.getByText('Reached Applied')).toHaveCount(0)

  await tick(page, 'Tern & Co', 'Kite & Co')
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(page.getByText('2 applications archived.')).toBeVisible()
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('3 applications', { exact: true })).toBeVisible()
})

test('I narrow the list by several things at once, and keep that view under a name', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication', { source: 'A friend', tags: 'berlin' })
  await person.keeps('keepApplication', { company: 'Harbour Books', source: 'A friend' })
  await page.goto('/applications')
  await page.getByText('Filter and sort').click()
  await page.getByLabel('Source').selectOption('A friend')
  await page.getByLabel('Tag', { exact: true }).first().selectOption('berlin')
  await page.getByLabel('On their way').selectOption('Open only')
  await page.getByLabel('Sort').selectOption('By company')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  const address = page.url()
  await page.getByText('Save this view').click()
  await page.getByLabel('Name of this view').fill('Berlin, by friends')
  await page.getByRole('button', { name: 'Save view' }).click()

  await page.goto('/applications')
  await page.getByRole('link', { name: 'Berlin, by friends' }).click()
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  expect(new URL(page.url()).searchParams.toString()).toBe(
    'tag=berlin&source=A+friend&open=yes&sort=name',
  )
  expect(address).toContain('sort=name')
  await page.getByRole('button', { name: 'Forget this view' }).click()
  await expect(page.getByRole('link', { name: 'Berlin, by friends' })).toHaveCount(0)
})

test('words in my notes are found, though they are sealed', async ({ page, person }) => {
  await person.keeps('keepApplication', { notes: 'They keep BEES on the roof' })
  await person.keeps('keepApplication', { company: 'Harbour Books', notes: 'No animals' })
  await page.goto('/applications?q=bees')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Kite & Co' })).toBeVisible()
  await page.goto('/applications?view=board&q=bees')
  await expect(page.getByRole('link', { name: 'Kite & Co' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Harbour Books' })).toHaveCount(0)
})

test('I read my month: deadlines, follow-ups and interviews, each leading on', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication', {
    ...{ deadlineOn: dayFrom(1), followUpOn: dayFrom(2) },
  })
  await person.keeps('keepInterview', { on: dayFrom(1), time: '09:30' }, { application })
  const contact = await person.keeps('keepContact', { name: 'Maya Thapa' })
  await person.keeps('planFollowUp', { what: 'Ask about the bees', on: dayFrom(1) }, { contact })
  await page.goto(`/applications?view=calendar&month=${dayFrom(1).slice(0, 7)}`)
  const agenda = page.getByRole('region', { name: 'Agenda' })
  await expect(agenda.getByRole('listitem').filter({ hasText: 'Video call' })).toContainText(
    '09:30',
  )
  await expect(agenda.getByText('Deadline', { exact: true }).first()).toBeVisible()
  await expect(agenda.getByText('Ask about the bees')).toBeVisible()
  await page.goto(`/applications?view=calendar&stage=offer&month=${dayFrom(1).slice(0, 7)}`)
  await expect(page.getByText(/^Nothing has a day in this month/)).toBeVisible()
  await page.goto(`/applications?view=calendar&q=kite&month=${dayFrom(1).slice(0, 7)}`)
  await expect(agenda.getByText('Deadline', { exact: true }).first()).toBeVisible()
  await expect(agenda.getByText('Ask about the bees')).toHaveCount(0)
  await page.goto(`/applications?view=calendar&month=${dayFrom(1).slice(0, 7)}`)
  await page.getByRole('link', { name: 'Month before' }).click()
  await expect(page.getByText(/^Nothing has a day in this month/)).toBeVisible()
  await page.getByRole('link', { name: 'Month after' }).click()
  await agenda.getByRole('link', { name: 'Kite & Co' }).first().click()
  await expect(page).toHaveURL(`/applications/${application}`)
})

test('what is shown, and all of it, comes out as CSV that no spreadsheet can run', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication', { company: '=1+1', notes: 'One,\n"two"' })
  await person.keeps('keepApplication', { company: 'Ærø Færger', stage: 'offer', tags: 'sea' })
  const archived = await person.keeps('keepApplication', { company: 'Put Away Ltd' })
  await person.keeps('archiveApplication', {}, { application: archived })
  await page.goto('/applications?stage=offer')
  const shown = await download(page, 'Download these (CSV)')
  expect(shown.split('\r\n')).toHaveLength(3)
  expect(shown).toContain('Ærø Færger')
  const all = await download(page, 'Download applications (CSV)')
  expect(all).toMatch(/^\ufeffCompany,Role,Stage/)
  expect(all).toContain("'=1+1")
  expect(all).toContain('"One,\n""two"""')
  expect(all).toContain('Put Away Ltd')
})

async function keepThree(person: Person) {
  for (const company of ['Kite & Co', 'Harbour Books', 'Tern & Co'])
    await person.keeps('keepApplication', { company })
}

async function tick(page: Page, ...companies: string[]) {
  for (const company of companies)
    await page.getByRole('checkbox', { name: `${company}, Gardener` }).check()
}

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
}
