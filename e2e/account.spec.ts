import type { Page } from '@playwright/test'
import { asCookie, expect, test } from './support/test'

test('I sign out, and my pages ask me to sign in again', async ({ page, context, person }) => {
  await page.goto('/mood')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/mood')
  await expect(page).toHaveURL('/sign-in?next=%2Fmood')
  // The old cookie is worth nothing any more, even to someone who kept a copy of it.
  await context.addCookies([asCookie(person, new URL(page.url()).origin)])
  await page.goto('/mood')
  await expect(page).toHaveURL('/sign-in?next=%2Fmood')
})

test('a wrong password is refused, with my address still there', async ({ page, person }) => {
  await signInPage(page)
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password').fill('seven quiet otters sleep')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(/^That email and password don[’']t belong together\./)).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/today')
})

test('after signing in I am where I wanted to be', async ({ page, person }) => {
  await page.context().clearCookies()
  await page.goto('/applications?q=Kite&stage=offer')
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/applications?q=Kite&stage=offer')
  await expect(page.getByLabel('Search')).toHaveValue('Kite')
})

for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', 'today']) {
  test(`signing in never leads to another site: ${elsewhere}`, async ({
    page,
    person,
    baseURL,
  }) => {
    await page.context().clearCookies()
    await page.goto(`/sign-in?next=${encodeURIComponent(elsewhere)}`)
    await page.getByLabel('Email').fill(person.email)
    await page.getByLabel('Password').fill(person.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(`${baseURL}/today`)
  })
}

test('I change my name, my clock and my language', async ({ page, person: _her }) => {
  await page.goto('/account')
  await page.getByLabel('Name').fill('Asha Rai')
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await page.getByLabel('Dates and numbers as in').selectOption('de-DE')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Name')).toHaveValue('Asha Rai')
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo')
  await expect(page.getByLabel('Dates and numbers as in')).toHaveValue('de-DE')
  const inTokyo = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'full',
  }).format(new Date())
  await expect(page.getByText(inTokyo)).toBeVisible()
})

test('a name is needed, and a zone has to exist', async ({ page, person }) => {
  await page.goto('/account')
  await page.getByLabel('Name').fill('   ')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription('Name is needed.')
  const answer = await person.posts('changeProfile', {
    name: 'A',
    zone: 'Mars/Base',
    locale: 'xx-',
  })
  expect(answer.fields).toEqual({
    zone: 'Choose a time zone from the list.',
    locale: 'Choose a language from the list.',
  })
})

async function signInPage(page: Page) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
}
