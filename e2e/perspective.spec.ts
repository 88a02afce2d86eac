import { expect, test } from './support/test'

test('I put a thought in proportion, and rate it again later', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  await page.getByLabel('The first thought').fill('Nobody will ever hire me')
  await page.getByLabel('How true does it feel?').fill('90')
  await page.getByRole('checkbox', { name: 'Plain luck' }).check()
  await page.getByRole('checkbox', { name: 'The timing' }).check()
  await page.getByLabel('Anything else outside your control').fill('The bus strike')
  await page.getByRole('button', { name: 'Keep this' }).click()
  const card = page.getByRole('article').filter({ hasText: 'Nobody will ever hire me' })
  await expect(card.getByText('It felt 90 % true.')).toBeVisible()
  await expect(card.getByRole('listitem')).toHaveText([
    'The timing',
    'Plain luck',
    'The bus strike',
  ])
  await expect(page.getByRole('heading', { name: 'Another thought' })).toBeVisible()

  await card.getByText('Rate it again, or change it').click()
  await card.getByLabel('How true does it feel now?').fill('40')
  await card.getByRole('checkbox', { name: 'Plain luck' }).uncheck()
  await card.getByRole('button', { name: 'Keep this' }).click()
  await expect(card.getByText(/^It felt 90 % true at first, and 40 % afterwards\.$/)).toBeVisible()
  await expect(card.getByRole('listitem')).toHaveText(['The timing', 'The bus strike'])
})

test('after keeping one thought, the page is ready for the next', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  for (const thought of ['The first', 'The second']) {
    const form = page.getByRole('form', { name: 'New thought' })
    await form.getByLabel('The first thought').fill(thought)
    await form.getByLabel('How true does it feel?').fill('50')
    await form.getByRole('button', { name: 'Keep this' }).click()
    await expect(form.getByLabel('The first thought')).toHaveValue('')
    await expect(page.getByRole('article').filter({ hasText: thought })).toBeVisible()
  }
})

test('a belief lies between 0 and 100, and a thought has words', async ({ page, person }) => {
  await page.goto(`/recovery/${await person.keeps('recordNo')}/perspective`)
  await page.getByLabel('How true does it feel?').fill('101')
  await page.getByRole('checkbox', { name: 'Plain luck' }).check()
  await page.getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByLabel('How true does it feel?')).toHaveAccessibleDescription(
    /A whole number from 0 to 100\.$/,
  )
  await expect(page.getByLabel('The first thought')).toHaveAccessibleDescription(/is needed\.$/)
  await expect(page.getByRole('checkbox', { name: 'Plain luck' })).toBeChecked()
})
