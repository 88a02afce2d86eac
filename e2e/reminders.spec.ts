import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('with nothing to come back to, it leads to my network', async ({ page, person: _her }) => {
  await page.goto('/reminders')
  await expect(page.getByText(/^Nothing to come back to\./)).toBeVisible()
  await page.getByRole('link', { name: 'Your network' }).click()
  await expect(page).toHaveURL('/network')
})

test('I plan a follow-up on someone’s page, and find it under reminders', async ({
  page,
  person,
}) => {
  await page.goto(`/network/${await person.keeps('keepContact', { name: 'Maya Thapa' })}`)
  await page.getByLabel('What', { exact: true }).fill('Ask about the greenhouse')
  await page.getByLabel('On', { exact: true }).fill(dayFrom(4))
  await page.getByRole('button', { name: 'Add follow-up' }).click()
  await expect(page.getByText(/^Kept\. It will wait for you/)).toBeVisible()
  await expect(page.getByText('Ask about the greenhouse')).toBeVisible()
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('')
  await page.goto('/reminders')
  await expect(page.getByText('1 follow-up', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Coming' })).toBeVisible()
  const item = page.getByRole('listitem').filter({ hasText: 'Ask about the greenhouse' })
  await expect(item).toContainText('in 4 days')
  await item.getByRole('link', { name: 'Maya Thapa' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Thapa' })).toBeVisible()
})

test('what is due stands under its day, and on today’s page', async ({ page, person }) => {
  const contact = await person.keeps('keepContact')
  await person.keeps('planFollowUp', { what: 'Too late', on: dayFrom(-2) }, { contact })
  await person.keeps('planFollowUp', { what: 'For now', on: dayFrom() }, { contact })
  await person.keeps('planFollowUp', { what: 'For later', on: dayFrom(9) }, { contact })
  await page.goto('/reminders')
  await expect(page.getByText('3 follow-ups', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Overdue', 'Today', 'Coming'])
  await page.goto('/today')
  await expect(page.getByText('Too late')).toBeVisible()
  await expect(page.getByText('For now')).toBeVisible()
  await expect(page.getByText('For later', { exact: true })).toHaveCount(0)
})

test('I put one off, and finish it', async ({ page, person }) => {
  const contact = await person.keeps('keepContact')
  await person.keeps('planFollowUp', { what: 'Write to her', on: dayFrom(-2) }, { contact })
  await page.goto('/reminders')
  await page.getByRole('button', { name: 'Tomorrow' }).click()
  await expect(page.getByRole('heading', { name: 'Coming' })).toBeVisible()
  await page.getByRole('button', { name: 'A day later' }).click()
  await expect(page.getByText('in 2 days')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^Nothing to come back to\./)).toBeVisible()
})

test('many follow-ups come in pages', async ({ page, person }) => {
  const contact = await person.keeps('keepContact')
  for (let days = 1; days <= 31; days += 1) {
    await person.keeps('planFollowUp', { what: `Number ${days}`, on: dayFrom(days) }, { contact })
  }
  await page.goto('/reminders')
  await expect(page.getByText('31 follow-ups', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Later follow-ups' }).click()
  await expect(page.getByText('Number 31', { exact: true })).toBeVisible()
  await expect(page.getByText('Number 30', { exact: true })).toHaveCount(0)
})

test('a page that was left open cannot put off what is done', async ({ page, person }) => {
  const contact = await person.keeps('keepContact')
  const followUp = await person.keeps('planFollowUp', {}, { contact })
  await page.goto('/reminders')
  await person.keeps('markDone', {}, { followUp })
  await page.getByRole('button', { name: 'A day later' }).click()
  await expect(page.getByText(/^That one is done already/)).toBeVisible()
})

test('a follow-up needs a word and a day', async ({ page, person }) => {
  await page.goto(`/network/${await person.keeps('keepContact')}`)
  await page.getByLabel('On', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Add follow-up' }).click()
  await expect(page.getByLabel('What', { exact: true })).toHaveAccessibleDescription(/is needed\.$/)
  await expect(page.getByLabel('On', { exact: true })).toHaveAccessibleDescription('Choose a day.')
})
