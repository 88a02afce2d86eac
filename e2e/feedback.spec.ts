import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('with nothing kept, it says what will stand here and what comes first', async ({
  page,
  person: _her,
}) => {
  await page.goto('/feedback')
  await expect(page.getByText('0 answers', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Nothing yet\./)).toBeVisible()
  await page.getByRole('link', { name: 'Add feedback' }).click()
  await expect(page.getByText(/^Feedback belongs to an application\./)).toBeVisible()
})

test('I keep what they said word for word, and correct it later', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Gardener' })
  await page.goto('/feedback/new')
  await page.getByLabel('About').selectOption('Kite & Co, Gardener')
  await page.getByLabel('What they said').fill('Warm.\n\nAnd a little long.')
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText('Kept, word for word.')).toBeVisible()
  await expect(page.getByLabel('What they said')).toHaveValue('')
  await page.getByRole('link', { name: 'All feedback' }).click()
  await expect(page.getByText('1 answer', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Kite & Co' }).click()
  await expect(page.getByLabel('What they said')).toHaveValue('Warm.\n\nAnd a little long.')
  await page.getByLabel('One change to try').fill('Two minutes an answer.')
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/feedback')
  await expect(page.getByText('Two minutes an answer.')).toBeVisible()
})

test('two answers in a row from the same page are two', async ({ page, person }) => {
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Gardener' })
  await page.goto('/feedback/new')
  for (const words of ['The first.', 'The second.']) {
    await page.getByLabel('About').selectOption('Kite & Co, Gardener')
    await page.getByLabel('What they said').fill(words)
    await page.getByRole('button', { name: 'Save feedback' }).click()
    await expect(page.getByLabel('What they said')).toHaveValue('')
  }
  await page.goto('/feedback')
  await expect(page.getByText('2 answers', { exact: true })).toBeVisible()
})

test('a request is drafted for me; I change it, and say when it went', async ({ page, person }) => {
  await person.keeps('keepApplication', { stage: 'interview' })
  const recovery = await person.keeps('recordNo', { company: 'Kite & Co' })
  await page.goto(`/recovery/${recovery}/feedback`)
  await expect(page.getByLabel('Message')).toHaveValue(/Gardener role at Kite & Co/)
  await page.getByLabel('To', { exact: true }).fill('lena@example.org')
  await page.getByRole('button', { name: 'Keep this request' }).click()
  await expect(page.getByText(/^Planned for /)).toBeVisible()
  await page.getByRole('link', { name: 'Change it' }).click()
  await page.getByLabel('Message').fill('Hello Lena, thank you.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/feedback')
  await expect(page.getByText('1 request', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute(
    'href',
    /^mailto:lena@example\.org\?subject=.+&body=Hello%20Lena/,
  )
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Asked on /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'I sent it' })).toHaveCount(0)
})

test('words that have not come yet are refused, and stay in their field', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication', { company: 'Kite & Co', role: 'Gardener' })
  await page.goto('/feedback/new')
  await page.getByLabel('About').selectOption('Kite & Co, Gardener')
  await page.getByLabel('What they said').fill('Not yet')
  await page.getByLabel('Received on').fill(dayFrom(1))
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
  await expect(page.getByLabel('What they said')).toHaveValue('Not yet')
  await expect(page.getByLabel('About')).toHaveValue(/.+/)
})

test('feedback without words, or about nothing, is asked for at its fields', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication')
  await page.goto('/feedback/new')
  await page.getByRole('button', { name: 'Save feedback' }).click()
  await expect(page.getByLabel('What they said')).toHaveAccessibleDescription(
    /What they said is needed\.$/,
  )
  await expect(page.getByLabel('About')).toHaveAccessibleDescription(/.+/)
})

test('saying twice that it went is refused: the first day counts', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  const request = await person.keeps('readyRequest', { recoveryId: '' }, { application })
  await page.goto('/feedback')
  await person.keeps('markSent', {}, { request })
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText('This one is marked as sent already.')).toBeVisible()
})
