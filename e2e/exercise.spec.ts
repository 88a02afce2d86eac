import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('with nothing logged, it says that anything counts', async ({ page, person: _her }) => {
  await page.goto('/exercise')
  await expect(page.getByText(/^Nothing here yet\. A walk round the block counts/)).toBeVisible()
  await expect(page.getByText(/^A quiet week so far\./)).toBeVisible()
  await page.getByText('Why moving helps, and who says so').click()
  await expect(page.getByText('World Health Organization', { exact: false }).first()).toBeVisible()
})

test('I log what I did, and the list and the week know it', async ({ page, person: _her }) => {
  await page.goto('/exercise')
  await page.getByLabel('Kind').selectOption('Swim')
  await page.getByLabel('Minutes').fill('35')
  await page.getByLabel('How I felt before').selectOption('Low')
  await page.getByLabel('How I felt after').selectOption('Good')
  await page.getByLabel('Note').fill('Cold, and worth it.')
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByText('Kept: 35 minutes. That counts.')).toBeVisible()
  await expect(page.getByText('1 workout', { exact: true })).toBeVisible()
  await expect(page.getByText('before: Low, after: Good')).toBeVisible()
  await expect(page.getByText(/^35 minutes in the last 7 days/)).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('')
})

test('next time it starts from what I did last', async ({ page, person }) => {
  await person.keeps('logWorkout', { kind: 'dance', minutes: '45' })
  await page.goto('/exercise')
  await expect(page.getByLabel('Kind')).toHaveValue('dance')
  await expect(page.getByLabel('Minutes')).toHaveValue('45')
})

test('I correct a workout', async ({ page, person }) => {
  await person.keeps('logWorkout', { minutes: '20', note: 'Along the river' })
  await person.keeps('logWorkout', { kind: 'yoga', minutes: '60', on: dayFrom(-2) })
  await page.goto('/exercise')
  await expect(page.getByText('2 workouts', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Walk, 20 minutes' }).click()
  await expect(page.getByLabel('Note')).toHaveValue('Along the river')
  await page.getByLabel('Minutes').fill('25')
  await page.getByLabel('How I felt after').selectOption('I’d rather not say')
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('link', { name: 'All workouts' }).click()
  await expect(page.getByRole('link', { name: 'Walk, 25 minutes' })).toBeVisible()
  await expect(page.getByText('before: Low', { exact: true })).toBeVisible()
})

test('many workouts come in pages', async ({ page, person }) => {
  for (let minutes = 1; minutes <= 26; minutes += 1) {
    await person.keeps('logWorkout', { minutes: String(minutes), on: dayFrom(-minutes) })
  }
  await page.goto('/exercise')
  await expect(page.getByText('26 workouts', { exact: true })).toBeVisible()
  const links = page.getByRole('link', { name: /^Walk, \d+ minutes?$/ })
  await expect(links).toHaveCount(25)
  await page.getByRole('link', { name: 'Earlier workouts' }).click()
  await expect(links).toHaveText(['Walk, 26 minutes'])
})

test('a workout has minutes, on a day that has come', async ({ page, person: _her }) => {
  await page.goto('/exercise')
  await page.getByLabel('Minutes').fill('0')
  await page.getByLabel('Note').fill('A long story')
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByLabel('Minutes')).toHaveAccessibleDescription(/from 1 to 1,440\.$/)
  await page.getByLabel('Minutes').fill('20')
  await page.getByLabel('On', { exact: true }).fill(dayFrom(1))
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('A long story')
})
