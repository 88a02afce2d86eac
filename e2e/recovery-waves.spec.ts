import type { Page } from '@playwright/test'
import { dayFrom } from './support/days'
import { barriers, barriersAtNight } from './support/screen'
import { expect, test } from './support/test'

test('the first week waits, closable all the same, until I open it', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}`)
  const network = section(page, /^Work your network$/)
  await expect(network.getByRole('button')).toHaveText(['Done', 'Skip', 'Not for me'])
  await expect(network.getByText(/^One person, one message/)).toHaveCount(0)
  await page
    .getByRole('form', { name: 'Open The first week' })
    .getByRole('button', { name: 'Open it now' })
    .click()
  await expect(network.getByText(/^One person, one message/)).toBeVisible()
  await page.reload()
  await expect(network.getByText(/^One person, one message/)).toBeVisible()
})

test('done for today closes the search until morning, and opens again at once', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication', { company: 'Harbour Books' })
  const recovery = await person.keeps('recordNo', { company: 'Kite & Co' })
  await page.goto(`/recovery/${recovery}`)
  await page.getByRole('button', { name: 'Done for today' }).click()
  await expect(page.getByText(/^The search is closed until 07:00 to(day|morrow)\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Not for me' })).toHaveCount(0)
  expect(await barriers(page)).toEqual([])
  expect(await barriersAtNight(page)).toEqual([])
  for (const room of ['/today', '/applications', '/network', '/feedback', '/insights']) {
    await page.goto(room)
    await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible()
    await expect(page.getByText('Harbour Books')).toHaveCount(0)
  }
  await page.goto('/mood')
  await expect(page.getByRole('heading', { level: 1, name: 'Mood' })).toBeVisible()
  await page.goto('/applications')
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(page.getByRole('link', { name: 'Harbour Books' })).toBeVisible()
})

test('a no that comes after I was done for today still has its first hour', async ({
  page,
  person,
}) => {
  await person.keeps('restTillMorning')
  await page.goto('/no')
  await page.getByLabel('Company').fill('Late Mail Ltd')
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(section(page, /^You aren[’']t alone$/)).toBeVisible()
})

test('moving and being in touch count where I do them', async ({ page, person }) => {
  const recovery = await person.keeps('recordNo')
  const contact = await person.keeps('keepContact')
  await page.goto(`/recovery/${recovery}/exercise`)
  await page.getByText('I’ve been already', { exact: true }).click()
  await page
    .getByRole('form', { name: 'I’ve been already' })
    .getByRole('button', { name: '20 minutes' })
    .click()
  await expect(page.getByRole('link', { name: 'Walk, 20 minutes' })).toBeVisible()
  await page.goto(`/network/${contact}`)
  await page.getByRole('button', { name: 'Contacted today' }).click()
  await expect(page.getByRole('list').getByText('In touch')).toBeVisible()
  await page.goto(`/recovery/${recovery}`)
  await expect(page.getByText('2 of 6')).toBeVisible()
  const move = section(page, /^Move$/)
  await expect(move.getByText('You moved: it counts')).toBeVisible()
  await move.getByRole('button', { name: 'Done' }).click()
  await expect(move.getByText('Done', { exact: true })).toBeVisible()
  await expect(page.getByText('2 of 6')).toBeVisible()
})

test('a long silence is a no when I say so, and an answer later takes its place', async ({
  page,
  person,
}) => {
  const longAgo = { company: 'Quiet Ones', stage: 'applied', appliedOn: dayFrom(-45) }
  const application = await person.keeps('keepApplication', longAgo)
  const recent = { company: 'Kite & Co', stage: 'applied', appliedOn: dayFrom(-5) }
  await page.goto(`/applications/${await person.keeps('keepApplication', recent)}`)
  await expect(page.getByRole('button', { name: /^Treat as closed/ })).toHaveCount(0)
  await page.goto(`/applications/${application}`)
  await expect(page.getByText('It has been quiet for 45 days')).toBeVisible()
  await page.getByRole('button', { name: 'Treat as closed for my peace' }).click()
  await expect(page).toHaveURL(/\/recovery\/[\w-]+$/)
  await expect(page.getByText(/^No answer came, and you needn[’']t wait/)).toBeVisible()
  const recovery = page.url()
  await page.goto(`/applications/${application}`)
  await expect(page.getByRole('link', { name: 'The recovery after this silence' })).toBeVisible()
  await person.keeps('endApplication', { ending: 'rejected', reasons: [] }, { application })
  await page.goto(recovery)
  await expect(page.getByText(/^They chose someone else\./)).toBeVisible()
})

test('after a late round a line to them in some months is planned, and can be let go', async ({
  page,
  person,
}) => {
  const applicationId = await person.keeps('keepApplication', {
    company: 'Harbour Books',
    stage: 'interview',
  })
  const no = { company: 'Harbour Books', applicationId }
  await page.goto(`/recovery/${await person.keeps('recordNo', no)}`)
  await page.getByText('Write to them again, in some months').click()
  await page.getByRole('checkbox', { name: /^In 6 months/ }).check()
  await page.getByLabel('To whom').fill('Lena')
  await page.getByRole('button', { name: 'Plan it' }).click()
  const planned = page.getByRole('listitem').filter({ hasText: 'Write to Lena at Harbour Books' })
  await expect(planned).toHaveCount(2)
  await planned.first().getByText('The note', { exact: true }).click()
  await planned.first().getByRole('button', { name: 'Not any more' }).click()
  await expect(planned).toHaveCount(1)
  await page.goto('/reminders')
  await expect(page.getByText('Write to Lena')).toHaveCount(0)
})

test('the odds move under my fingers, and say what they leave out', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/alone`)
  const odds = page.getByRole('article', { name: /^Only noes/ })
  await expect(odds.getByRole('status').getByText('39 %')).toBeVisible()
  await odds.getByLabel('How many interviews').focus()
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight')
  await expect(odds.getByRole('status').getByText('21 %')).toBeVisible()
  await odds.getByRole('radio', { name: 'applications' }).check()
  await odds.getByLabel('Another base rate, in per cent').fill('50')
  await expect(odds.getByRole('status').getByText('3 %')).toBeVisible()
  await odds.getByText('The sum, and what it leaves out').click()
  await expect(odds.getByText(/CareerPlug/)).toBeVisible()
})

test('noes of some days through one system may be one verdict', async ({ page, person }) => {
  let last = ''
  for (const company of ['Tern', 'Gull']) {
    const link = `https://${company.toLowerCase()}.wd3.myworkdayjobs.com/job/1`
    const applicationId = await person.keeps('keepApplication', { company, link })
    last = await person.keeps('recordNo', { company, applicationId })
  }
  await page.goto(`/recovery/${last}/alone`)
  const card = section(page, /^One verdict, or 2\?$/)
  await expect(card.getByText(/Workday/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Still open' })).toBeVisible()
})

function section(page: Page, name: RegExp) {
  return page.getByRole('region', { name })
}
