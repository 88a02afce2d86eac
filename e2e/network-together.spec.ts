import type { Page } from '@playwright/test'
import * as believable from './support/believable'
import { newAccount, signUp } from './support/person'
import { barriers, barriersAtNight, overflow } from './support/screen'
import { asCookie, expect, test } from './support/test'

/** Whatever a person with one of everything has written or named. */
const theirs = Object.values(believable)
  .flatMap((fields) => Object.values(fields).flat())
  .filter((text) => /[A-Z’ ]/.test(text) && text.length > 5)

test('a witness sees how it goes, and nothing of what it is about', async ({
  page,
  context,
  browser,
  baseURL,
  settled,
}) => {
  await context.addCookies([asCookie(settled, String(baseURL))])
  await page.goto('/network/together')
  await page.getByText('Ask someone to be your witness').click()
  const ask = page.getByRole('form', { name: 'Ask someone to be your witness' })
  await ask.getByLabel('Who is it for?').fill('Robin')
  await ask.getByLabel('Open for').selectOption('Two weeks')
  await ask.getByRole('button', { name: 'Make the link' }).click()
  const card = page.getByRole('article', { name: 'Robin' })
  const link = card.getByRole('link', { name: 'See what they see' })
  const address = String(await link.getAttribute('href'))
  await expect(card.getByRole('code')).toHaveText(`${baseURL}${address}`)

  // Robin has no account, and a browser that runs no script.
  const robin = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  const response = await robin.goto(address)
  expect(response?.status()).toBe(200)
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(robin.getByRole('heading', { level: 1 })).toHaveText('How it goes for Asha')
  await expect(robin.getByText(/^\d of 6$/).first()).toBeVisible()
  await expect(robin.getByRole('listitem').filter({ hasText: 'Ask for feedback' })).toHaveCount(
    await robin.getByText(/^\d of 6$/).count(),
  )
  await expect(robin.getByText(/today was hard/)).toHaveCount(0)
  const html = String(await response?.text()).replaceAll('&amp;', '&')
  expect(html).toContain('noindex')
  expect(html).toContain('content="strict-origin"')
  const shown = [
    ...theirs,
    settled.email,
    'Gurung',
    'Harbour',
    'Quiet',
    'Distant',
    'Skip',
    'kipped',
  ]
  expect(theirs.length).toBeGreaterThan(30)
  expect(shown.filter((text) => html.includes(text))).toEqual([])
  expect(Object.values(settled.rows).filter((id) => id && html.includes(id))).toEqual([])

  await page.goto('/today')
  await page.getByRole('button', { name: 'Today was hard' }).click()
  await expect(page.getByText('You’ve said that today was hard.')).toBeVisible()
  await robin.reload()
  await expect(robin.getByText(/^Asha says that today was hard/)).toBeVisible()
  await robin.getByLabel('A line for Asha').fill('Thinking of you. Soup on Thursday?')
  await robin.getByRole('button', { name: 'Send the line' }).click()
  await expect(robin.getByText(/^Sent\./)).toBeVisible()

  await page.reload()
  await page.getByRole('link', { name: '1 line came back for you' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Soup on Thursday?' })
  await expect(line).toContainText('Robin')
  await expect(line.getByText('new', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'I’ve read them' }).click()
  await expect(line.getByText('new', { exact: true })).toHaveCount(0)
  await looksRight(page, address)

  await page.goto('/network/together')
  await card.getByRole('button', { name: 'End it now' }).click()
  await expect(card).toHaveCount(0)
  expect((await robin.goto(address))?.status()).toBe(404)
  for (const closed of [address, '/witness/never-there']) {
    expect((await page.goto(closed))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is closed')
  }
  await robin.context().close()
})

test('two who are looking see each other’s ticks, wave, and part', async ({
  page,
  browser,
  baseURL,
  person,
}) => {
  await person.keeps('keepApplication', { company: 'Kite & Co' })
  await page.goto('/network/together')
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  const invitation = String(await page.getByRole('code').textContent())
  await page.goto(invitation)
  await expect(page.getByText(/^This is your own link/)).toBeVisible()

  const bo = await signUp(String(baseURL), { ...newAccount(), name: 'Bo Lind' })
  await bo.keeps('logWorkout', { recoveryId: '' })
  const his = await browser.newContext({ baseURL })
  await his.addCookies([asCookie(bo, String(baseURL))])
  const boPage = await his.newPage()
  await boPage.goto(invitation)
  await looksRight(boPage, invitation)
  await boPage.getByRole('button', { name: 'Search side by side with Asha' }).click()
  await expect(boPage).toHaveURL('/network/together')
  await expect(boPage.getByRole('heading', { name: 'Asha', exact: true })).toBeVisible()
  await expect(boPage.getByText('1 application', { exact: true })).toBeVisible()
  await expect(boPage.getByText(/Kite|Gurung/)).toHaveCount(0)

  await page.goto('/network/together')
  await expect(page.getByRole('heading', { name: 'Bo', exact: true })).toBeVisible()
  await expect(page.getByText('1 walk or workout', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Wave to Bo' }).click()
  await expect(page.getByText('You waved today.')).toBeVisible()
  await looksRight(page, '/network/together')
  await boPage.reload()
  await expect(boPage.getByText('Asha waved today.')).toBeVisible()
  expect((await boPage.goto(invitation))?.status()).toBe(404)

  await boPage.goto('/network/together')
  await boPage.getByText('End this', { exact: true }).click()
  await boPage.getByRole('button', { name: 'End it now' }).click()
  await expect(boPage.getByRole('heading', { name: 'Asha', exact: true })).toHaveCount(0)
  await page.goto('/network/together')
  await expect(page.getByRole('heading', { name: 'Bo', exact: true })).toHaveCount(0)
  await his.close()
})

test('an invitation is still there once its newcomer has an account', async ({
  page,
  browser,
  baseURL,
  person: _asha,
}) => {
  await page.goto('/network/together')
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  const invitation = new URL(String(await page.getByRole('code').textContent()))
  const hers = await (await browser.newContext({ baseURL })).newPage()
  await hers.goto(invitation.href)
  await hers.getByRole('link', { name: 'Create an account' }).click()
  const { name, email, password } = { ...newAccount(), name: 'Bo Lind' }
  await hers.getByLabel('Name').fill(name)
  await hers.getByLabel('Email').fill(email)
  await hers.getByLabel('Password').fill(password)
  await hers.getByRole('button', { name: 'Create account' }).click()
  await expect(hers).toHaveURL(invitation.pathname)
  await hers.getByRole('button', { name: 'Search side by side with Asha' }).click()
  await expect(hers.getByRole('heading', { name: 'Asha', exact: true })).toBeVisible()
  await hers.context().close()
})

async function looksRight(page: Page, address: string): Promise<void> {
  await page.goto(address)
  expect.soft(await barriers(page), `${address} by day`).toEqual([])
  expect.soft(await barriersAtNight(page), `${address} by night`).toEqual([])
  for (const width of [320, 390, 1280]) {
    expect.soft(await overflow(page, width), `${address}, ${width} pixels wide`).toBe(0)
  }
}
