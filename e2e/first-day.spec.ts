import { expect, type Page, test } from '@playwright/test'
import { dayFrom } from './support/days'
import { newAccount } from './support/person'

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

  await test.step('1: I see where a figure comes from, and what is still open', async () => {
    await page.goto(`${recovery}/alone`)
    await mood(page, 'How do you feel before this?', 'Low')
    await page.getByText('Where this comes from').click()
    await expect(page.getByText('Caveat', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Still open' })).toBeVisible()
    await mood(page, 'And how do you feel now?', 'So-so')
    await close(page, 'Done')
  })

  await test.step('2: I ask for feedback, and keep what came back', async () => {
    await page.goto(`${recovery}/feedback`)
    await expect(page.getByLabel('Message')).toHaveValue(/strengthen my candidacy/)
    await page.getByRole('button', { name: 'Keep this request' }).click()
    await page.getByRole('button', { name: 'I sent it' }).click()
    await expect(page.getByText(/^Asked on /)).toBeVisible()
    await page.getByLabel('What they said').fill('Warm, and a little long.')
    await page.getByLabel('One change to try').fill('Two minutes an answer.')
    await page.getByRole('button', { name: 'Save feedback' }).click()
    await expect(page.getByText('Warm, and a little long.')).toBeVisible()
    await close(page, 'Done')
  })

  let maya = ''
  await test.step('3: I keep someone, write to her today, and plan to come back to it', async () => {
    await page.goto(`${recovery}/network`)
    await page.getByLabel('Name').fill('Maya Thapa')
    await page.getByLabel('How we met').fill('At the evening course')
    await page.getByRole('button', { name: 'Save contact' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Maya Thapa' })).toBeVisible()
    maya = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Contacted today' }).click()
    await expect(page.getByRole('list').getByText('In touch')).toBeVisible()
    await page.getByLabel('What', { exact: true }).fill('Ask about the greenhouse')
    await page.getByLabel('On', { exact: true }).fill(dayFrom(3))
    await page.getByRole('button', { name: 'Add follow-up' }).click()
    await expect(page.getByText('Ask about the greenhouse')).toBeVisible()
    await page.goto(`${recovery}/network`)
    await close(page, 'Done')
  })

  await test.step('4: I put the first thought in proportion', async () => {
    await page.goto(`${recovery}/perspective`)
    await page.getByLabel('The first thought').fill('Nobody will ever hire me')
    await page.getByLabel('How true does it feel?').fill('90')
    await page.getByRole('checkbox', { name: 'Plain luck' }).check()
    await page.getByRole('checkbox', { name: /budget/ }).check()
    await page.getByLabel('How true does it feel now?').fill('35')
    await page.getByRole('button', { name: 'Keep this' }).click()
    await expect(page.getByText('It felt 90 % true at first, and 35 % afterwards.')).toBeVisible()
    await close(page, 'Done')
  })

  await test.step('5: I move for a while', async () => {
    await page.goto(`${recovery}/exercise`)
    await page.getByLabel('Minutes').fill('25')
    await page.getByLabel('How I felt before').selectOption('Low')
    await page.getByLabel('How I felt after').selectOption('Okay')
    await page.getByRole('button', { name: 'Save workout' }).click()
    await expect(page.getByRole('link', { name: 'Walk, 25 minutes' })).toBeVisible()
    await close(page, 'Skip')
  })

  await test.step('6: I keep what the interview taught me', async () => {
    await page.goto(`${recovery}/positives`)
    await page.getByLabel('Which question challenged you?').fill('The one about conflict')
    await page.getByLabel(/^What was different/).fill('A panel of four')
    await page.getByLabel(/^What would you answer/).fill('A shorter story')
    await page.getByRole('checkbox', { name: 'I gave my best' }).check()
    await page.getByRole('button', { name: 'Save reflection' }).click()
    await expect(page.getByText('A shorter story')).toBeVisible()
    await close(page, 'Not for me')
  })

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

async function mood(page: Page, question: string, name: string) {
  const button = page
    .getByRole('form', { name: question })
    .getByRole('button', { name, exact: true })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

async function close(page: Page, how: 'Done' | 'Skip' | 'Not for me') {
  const closing = page.getByRole('form', { name: /^Close “/ })
  await closing.getByRole('button', { name: how }).click()
  await expect(closing.getByRole('button', { name: 'Reopen' })).toBeVisible()
}
