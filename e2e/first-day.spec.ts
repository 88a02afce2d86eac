import { expect, type Page, test } from '@playwright/test'
import { newAccount } from './support/person'
import { walkSixSteps } from './support/six-steps'

const company = 'Kite & Co'
const steps = [
  /^You aren[’']t alone$/,
  /^Ask for feedback$/,
  /^Work your network$/,
  /^It[’']s not all about you$/,
  /^Move$/,
  /^Take the good with you$/,
]

test('a no, its six steps, and every piece of it still there after signing in again', async ({
  page,
}) => {
  test.slow()
  const account = newAccount()

  await test.step('I sign up', async () => {
    await page.goto('/sign-up')
    await page.getByLabel('Name').fill(account.name)
    await page.getByLabel('Email').fill(account.email)
    await page.getByLabel('Password').fill(account.password)
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page).toHaveURL('/today')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Asha')
  })

  await test.step('I keep an application and get as far as an interview', async () => {
    await page.goto('/applications/new')
    await page.getByLabel('Company').fill(company)
    await page.getByLabel('Role').fill('Gardener')
    await page.getByRole('button', { name: 'Save application' }).click()
    await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()
    await page.getByLabel('Stage', { exact: true }).selectOption('Interview')
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Moved to Interview' })).toBeVisible()
  })

  let recovery = ''
  await test.step('the no is off my chest in less than 20 seconds', async () => {
    const began = Date.now()
    await page.getByRole('link', { name: 'I just got a no' }).first().click()
    await page.getByLabel('Company').fill(company)
    await page.getByRole('radio', { name: 'Low', exact: true }).check()
    await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
    await expect(page).toHaveURL(/\/recovery\/[\w-]+$/)
    expect(Date.now() - began).toBeLessThan(20_000)
    recovery = new URL(page.url()).pathname
  })

  await test.step('the recovery shows six sections and one next step', async () => {
    for (const name of steps) await expect(section(page, name)).toBeVisible()
    await expect(page.getByRole('region', { name: /^Next: / })).toHaveCount(1)
    await expect(page.getByText('0 of 6')).toBeVisible()
  })

  const maya = await walkSixSteps(page, recovery)

  await test.step('all six are closed, one opens again, and closes again', async () => {
    await page.goto(recovery)
    await expect(page.getByText('6 of 6')).toBeVisible()
    const move = section(page, /^Move$/)
    await move.getByRole('button', { name: 'Reopen' }).click()
    await expect(page.getByText('5 of 6')).toBeVisible()
    await move.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByText('6 of 6')).toBeVisible()
  })

  await test.step('today is quiet, and insights knows how far I got', async () => {
    await page.goto('/today')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Asha')
    await expect(page.getByText('Nobody is waiting to hear from you today.')).toBeVisible()
    await page.goto('/insights')
    await expect(page.getByText('1 application', { exact: true })).toBeHidden()
    await page.getByText(/^Figures can wait today/).click()
    await expect(page.getByText('1 application', { exact: true })).toBeVisible()
    await page.getByText('The same as a table').click()
    const interview = page.getByRole('row').filter({ hasText: 'Interview' })
    await expect(interview.getByRole('cell').last()).toHaveText('1')
    await expect(page.getByText('They chose someone else')).toBeVisible()
  })

  await test.step('I sign out, and in again', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL('/sign-in')
    await page.getByLabel('Email').fill(account.email)
    await page.getByLabel('Password').fill(account.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/today')
  })

  await test.step('every piece is where I left it', async () => {
    await page.goto('/applications')
    await page.getByRole('link', { name: company }).click()
    for (const fact of [
      'Added at Applied',
      'Moved to Interview',
      'They chose someone else, after',
    ]) {
      await expect(page.getByRole('listitem').filter({ hasText: fact })).toBeVisible()
    }
    await page.goto('/feedback')
    await expect(page.getByText('Warm, and a little long.')).toBeVisible()
    await expect(page.getByText('Two minutes an answer.')).toBeVisible()
    await expect(page.getByText(/^Asked on /)).toBeVisible()
    await page.goto(maya)
    await expect(page.getByText('At the evening course').first()).toBeVisible()
    await expect(page.getByRole('list').getByText('In touch')).toBeVisible()
    await page.goto('/reminders')
    await expect(page.getByText('Ask about the greenhouse')).toBeVisible()
    await page.goto(`${recovery}/perspective`)
    await expect(
      page.getByRole('article').getByText('Nobody will ever hire me').first(),
    ).toBeVisible()
    await page.goto('/exercise')
    await expect(page.getByText('1 workout', { exact: true })).toBeVisible()
    await expect(page.getByText('before: Low, after: Okay')).toBeVisible()
    await page.goto('/reflections')
    await expect(page.getByText('A shorter story')).toBeVisible()
    await expect(page.getByText('gave my best', { exact: true })).toBeVisible()
    await page.goto(`${recovery}/alone`)
    const before = page.getByRole('form', { name: 'How do you feel before this?' })
    await expect(before.getByRole('button', { pressed: true })).toHaveText('Low')
  })
})

function section(page: Page, name: RegExp) {
  return page.getByRole('region', { name })
}
