import { expect, test as signedOut } from '@playwright/test'
import { newAccount } from './support/person'
import { test } from './support/test'

signedOut('I create an account, and it greets me by my first name', async ({ page }) => {
  const { name, email, password } = newAccount()
  await page.goto('/')
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page).toHaveURL('/today')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/, Asha\b/)
})

signedOut('a short password is refused at its field, and what I typed stays', async ({ page }) => {
  const { name, email } = newAccount()
  await page.goto('/sign-up')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
    /At least 15 characters: a few words in a row work well\.$/,
  )
  await expect(page.getByLabel('Name')).toHaveValue(name)
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await expect(page).toHaveURL('/sign-up')
})

signedOut('everything that is missing is said at once', async ({ page }) => {
  await page.goto('/sign-up')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription(/Name is needed\.$/)
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription(/email address\.$/)
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/15 characters/)
  await expect(page.getByLabel('Name')).toBeFocused()
})

test('an address that has an account makes no second one', async ({ browser, baseURL, person }) => {
  const page = await browser.newPage({ baseURL })
  await page.goto('/sign-up')
  await page.getByLabel('Name').fill('Someone else')
  await page.getByLabel('Email').fill(person.email.toUpperCase())
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText(/^This address can[’']t be used for a new account\./)).toBeVisible()
  await page.close()
})
