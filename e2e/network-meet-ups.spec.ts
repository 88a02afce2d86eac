import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('an evening I plan ends up with the people I met there', async ({ page, person }) => {
  await person.keeps('keepContact', { name: 'Ben Okri', company: 'Harbour Books' })
  await page.goto('/network/meet-ups')
  const plan = page.getByRole('form', { name: 'Plan a meet-up' })
  await plan.getByLabel('What it is').fill('Garden evening')
  await plan.getByLabel('Day').fill(dayFrom(1))
  await plan.getByLabel('Where').fill('The old library')
  await plan.getByLabel('Who to look for').fill('Whoever runs the seed exchange')
  await plan.getByRole('button', { name: 'Save meet-up' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Garden evening' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How was it?' })).toHaveCount(0)
  await page.getByText('Choose from people you know').click()
  await page.getByRole('form', { name: 'Look for Ben Okri' }).getByRole('button').click()
  await expect(page.getByRole('link', { name: 'Ben Okri' })).toBeVisible()

  // It turns out to be tonight.
  await page.getByText('Change the details').click()
  await page.getByRole('form', { name: 'Details' }).getByLabel('Day').fill(dayFrom())
  await page.getByRole('button', { name: 'Save meet-up' }).click()
  const how = page.getByRole('form', { name: 'How was it?' })
  await how.getByLabel('A note').fill('Warm, and loud by the door.')
  await how.getByRole('checkbox', { name: 'Ben Okri' }).check()
  await how.getByText('Somebody new?').click()
  await how.getByLabel('Name 1').fill('Ana Silva')
  await how.getByLabel('Company 1').fill('Green Ferry')
  await how.getByRole('button', { name: 'Keep this' }).click()
  const there = page.getByRole('list', { name: 'Who was there' })
  await expect(there.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText('Warm, and loud by the door.').first()).toBeVisible()

  // Said again it adds a word, and nobody twice.
  await page.getByText('Add to it, or change the note').click()
  await how.getByLabel('A note').fill('Warm. Write to Ana about the seeds.')
  await how.getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByText('Warm. Write to Ana about the seeds.').first()).toBeVisible()
  await expect(there.getByRole('listitem')).toHaveCount(2)

  await there.getByRole('link', { name: 'Ana Silva' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Silva' })).toBeVisible()
  await expect(page.getByText('At Garden evening')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Met in person' })).toHaveCount(1)
  await page.goto('/network')
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Ben Okri' }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Met in person' })).toHaveCount(1)
})

test('a community asks for the next visit once I have been there', async ({
  page,
  person: _her,
}) => {
  await page.goto('/network/meet-ups')
  await page.getByText('Add a community').click()
  const add = page.getByRole('form', { name: 'Add a community' })
  await add.getByLabel('Name').fill('City gardeners')
  await add.getByLabel('Next visit').fill(dayFrom())
  await add.getByRole('button', { name: 'Save community' }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'City gardeners' })
  await expect(item.getByText('due', { exact: true })).toBeVisible()
  await item.getByRole('button', { name: 'Visited today' }).click()
  await expect(item.getByText('last there today')).toBeVisible()
  await item.getByLabel('When will you look in again?').fill(dayFrom(14))
  await item.getByRole('button', { name: 'Set the day' }).click()
  await expect(item.getByText(/next visit /)).toBeVisible()
  await expect(item.getByRole('button', { name: 'Visited today' })).toBeVisible()
})
