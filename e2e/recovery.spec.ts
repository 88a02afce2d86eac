import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

test('a no from somewhere I never kept is kept with its application', async ({
  page,
  person: _her,
}) => {
  await page.goto('/no')
  await page.getByLabel('Company').fill('Unheard Of Ltd')
  await page.getByRole('radio', { name: 'So-so' }).check()
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'After Unheard Of Ltd' })).toBeVisible()
  await page.goto('/applications')
  await expect(page.getByText('1 application', { exact: true })).toBeVisible()
  await expect(page.getByText('Reached Applied')).toBeVisible()
  await page.goto('/mood')
  await expect(page.getByText('1 mood', { exact: true })).toBeVisible()
})

test('from an application’s own page I needn’t even type the company', async ({ page, person }) => {
  const id = await person.keeps('keepApplication', { company: 'Kite & Co', stage: 'offer' })
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Another role' })
  await page.goto(`/applications/${id}`)
  await page.getByRole('link', { name: 'They said no' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'I just got a no' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Kite & Co')
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(page.getByText(/You got as far as an offer/)).toBeVisible()
  await page.getByRole('link', { name: 'The application this was about' }).click()
  await expect(page).toHaveURL(`/applications/${id}`)
})

test('one tap on an open application is as good as typing its name', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Harbour Books', stage: 'screening' })
  await person.keeps('keepApplication', { company: 'Kite & Co' })
  await page.goto('/no')
  await page.getByRole('button', { name: /^Harbour Books/ }).click()
  await expect(page.getByLabel('Company')).toHaveValue('Harbour Books')
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'After Harbour Books' })).toBeVisible()
  await expect(page.getByText(/You got through to a screening/)).toBeVisible()
})

test('it knows the company even when many others are open', async ({ page, person }) => {
  const id = await person.keeps('keepApplication', { company: 'The First One' })
  for (let more = 0; more < 31; more += 1) await person.keeps('keepApplication')
  await page.goto(`/applications/${id}`)
  await page.getByRole('link', { name: 'They said no' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'I just got a no' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('The First One')
})

test('a no needs a company, and says so at the field', async ({ page, person: _her }) => {
  await page.goto('/no')
  await page.getByRole('radio', { name: 'Very low' }).check()
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(page.getByLabel('Company')).toHaveAccessibleDescription('Company is needed.')
  await expect(page.getByRole('radio', { name: 'Very low' })).toBeChecked()
})

test('a no for what was turned down already is refused with a sentence', async ({
  page,
  person,
}) => {
  const applicationId = await person.keeps('keepApplication')
  await page.goto(`/no?application=${applicationId}`)
  await person.keeps('recordNo', { company: 'Kite & Co', applicationId })
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(page.getByText(/^It is already marked/)).toBeVisible()
})

test('I close a step in whichever way I like, and every way counts', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}`)
  await expect(page.getByText('0 of 6')).toBeVisible()
  await section(page, /^Move$/)
    .getByRole('button', { name: 'Done' })
    .click()
  await expect(page.getByText('1 of 6')).toBeVisible()
  await section(page, /^Ask for feedback$/)
    .getByRole('button', { name: 'Skip' })
    .click()
  await expect(page.getByText('2 of 6')).toBeVisible()
  await section(page, /^Work your network$/)
    .getByRole('button', { name: 'Not for me' })
    .click()
  await expect(page.getByText('3 of 6')).toBeVisible()
  await expect(section(page, /^Ask for feedback$/).getByText('Skipped')).toBeVisible()
  await section(page, /^Ask for feedback$/)
    .getByRole('button', { name: 'Reopen' })
    .click()
  await expect(page.getByText('2 of 6')).toBeVisible()
  await expect(section(page, /^Ask for feedback$/).getByRole('button')).toHaveText([
    'Done',
    'Skip',
    'Not for me',
  ])
})

test('the next step is one, and sized to how I am', async ({ page, person }) => {
  const hard = await person.keeps('recordNo', { company: 'Hard Day Ltd', mood: '1' })
  const bright = await person.keeps('recordNo', { company: 'Bright Day Ltd', mood: '5' })
  await page.goto(`/recovery/${hard}`)
  await expect(page.getByRole('heading', { name: /^Next: / })).toHaveText(/^Next: you aren[’']t/)
  await page.goto(`/recovery/${bright}`)
  await openEveryWave(page)
  await expect(page.getByRole('heading', { name: /^Next: / })).toHaveText('Next: work your network')
  await page.getByRole('link', { name: /^Let[’']s do that$/ }).click()
  await expect(page).toHaveURL(`/recovery/${bright}/network`)
})

test('today carries the newest no, until its six steps are behind me', async ({ page, person }) => {
  await person.keeps('recordNo', { company: 'The First' })
  const second = await person.keeps('recordNo', { company: 'The Second' })
  await page.goto('/today')
  const recoveries = page.getByRole('link', { name: /^After / })
  await expect(recoveries).toHaveText(['After The Second', 'After The First'])
  for (const step of ['alone', 'feedback', 'network', 'perspective', 'exercise', 'positives']) {
    await person.keeps('closeStep', { step }, { recovery: second })
  }
  await page.reload()
  await expect(recoveries).toHaveText(['After The First'])
  await page.goto(`/recovery/${second}`)
  await expect(page.getByRole('heading', { name: 'All six are behind you' })).toBeVisible()
})

function section(page: Page, name: RegExp) {
  return page.getByRole('region', { name })
}

async function openEveryWave(page: Page) {
  for (const wave of ['The first day', 'The first week']) {
    const form = page.getByRole('form', { name: `Open ${wave}` })
    // In the morning hours the later waves may be open by themselves.
    if (await form.isVisible()) await form.getByRole('button', { name: 'Open it now' }).click()
    await expect(form).toHaveCount(0)
  }
}
