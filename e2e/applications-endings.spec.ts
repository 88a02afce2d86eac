import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('I end one, correct how it ended, and open it again', async ({ page, person }) => {
  const id = await person.keeps('keepApplication', { stage: 'interview' })
  await page.goto(`/applications/${id}`)
  await page.getByText('It ended another way').click()
  const ending = page.getByRole('form', { name: 'How it ended' })
  await ending.getByLabel('How it ended').selectOption('No answer came')
  await ending.getByRole('button', { name: 'Keep this ending' }).click()
  await expect(page.getByRole('heading', { name: 'This road has ended' })).toBeVisible()
  await expect(page.getByText('No answer came · reached Interview')).toBeVisible()

  await page.getByText('Correct how it ended', { exact: true }).click()
  await ending.getByLabel('How it ended').selectOption('I withdrew')
  await ending.getByRole('button', { name: 'Keep this ending' }).click()
  await expect(page.getByText('I withdrew · reached Interview')).toBeVisible()

  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(page.getByRole('heading', { name: 'What happened next?' })).toBeVisible()
  await expect(page.getByText('Open again, at Interview')).toBeVisible()
})

test('a day that has not come is refused, and what I typed stays', async ({
  page,
  person: _her,
}) => {
  await page.goto('/applications/new')
  await page.getByLabel('Company').fill('Kite & Co')
  await page.getByLabel('Role').fill('Gardener')
  await page.getByLabel('Applied on').fill(dayFrom(2))
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByRole('alert').getByText('That day has not come yet.')).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Kite & Co')
  await expect(page.getByLabel('Role')).toHaveValue('Gardener')
})

test('a day before the last change is refused with a sentence', async ({ page, person }) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await page.getByRole('form', { name: 'Move to another stage' }).getByLabel('On').fill(dayFrom(-9))
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByText(/^That lies before the last change/)).toBeVisible()
})

test('correcting the day I applied to one that has not come is refused too', async ({
  page,
  person,
}) => {
  await page.goto(`/applications/${await person.keeps('keepApplication')}`)
  await page.getByText('Change the details').click()
  await page.getByLabel('Applied on').fill(dayFrom(40))
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
})

test('a page that was left open cannot move what has ended since', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  await page.goto(`/applications/${application}`)
  await person.keeps('endApplication', {}, { application })
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByText('This one is closed. Reopen it first, then move it.')).toBeVisible()
})

test('company and role are asked for by name when they are missing', async ({
  page,
  person: _her,
}) => {
  await page.goto('/applications/new')
  await page.getByLabel('Notes').fill('A long thought')
  await page.getByRole('button', { name: 'Save application' }).click()
  await expect(page.getByLabel('Company')).toHaveAccessibleDescription('Company is needed.')
  await expect(page.getByLabel('Role')).toHaveAccessibleDescription('Role is needed.')
  await expect(page.getByLabel('Company')).toBeFocused()
  await expect(page.getByLabel('Notes')).toHaveValue('A long thought')
})
