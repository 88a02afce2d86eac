import { expect, type Page, test } from '@playwright/test'
import { dayFrom } from './days'

/** Walks all six steps of a recovery, and closes each. @returns where the new contact stands. */
export async function walkSixSteps(page: Page, recovery: string): Promise<string> {
  await test.step('1: I see where a figure comes from, and what is still open', async () => {
    await page.goto(`${recovery}/alone`)
    await mood(page, 'How do you feel before this?', 'Low')
    await page.getByText('Where this comes from').first().click()
    await expect(page.getByText('Caveat', { exact: true }).first()).toBeVisible()
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
    await page.getByRole('link', { name: /^I gave my best/ }).click()
    await page.getByLabel(/^What shows that/).fill('They walked me to the door')
    await page.getByLabel(/^What do you keep/).fill('A shorter story')
    await page.getByRole('button', { name: 'Save reflection' }).click()
    await expect(page.getByText(/^Kept\. It comes back/)).toBeVisible()
    await page.goto(`${recovery}/positives`)
    await expect(page.getByText('A shorter story')).toBeVisible()
    await close(page, 'Not for me')
  })

  return maya
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
