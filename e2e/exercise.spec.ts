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

test('a walk goes on through a reload, and home early is home', async ({ page, person: _her }) => {
  await page.goto('/exercise')
  const start = page.getByRole('form', { name: 'Start a walk' })
  await start.getByText('10 min', { exact: true }).click()
  await start.getByLabel('Before you go').selectOption('Low')
  await start.getByRole('button', { name: 'Start the walk' }).click()
  await expect(page.getByRole('heading', { name: 'You’re out walking' })).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^9:5\d$/)
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(/^9:[45]\d$/)
  await page.goto('/today')
  await page.getByRole('link', { name: /^See the clock/ }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByLabel('How is it now?').selectOption('Okay')
  await page.getByRole('button', { name: 'I’m back already' }).click()
  await expect(page.getByRole('link', { name: 'Walk, 1 minute' })).toBeVisible()
  await expect(page.getByText('before: Low, after: Okay')).toBeVisible()
  await expect(page.getByText('Kept: 1 minute. That counts.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start the walk' })).toBeVisible()
})

test('a walk that is not to be kept leaves no trace', async ({ page, person }) => {
  await person.keeps('startWalk', { recoveryId: '' })
  await page.goto('/exercise')
  await page.getByRole('button', { name: 'Don’t keep it' }).click()
  await expect(page.getByRole('button', { name: 'Start the walk' })).toBeVisible()
  // The button is gone with its row: what it did is said, and the keyboard is where it was.
  await expect(page.getByText('Forgotten. Nothing was kept.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'A walk now' })).toBeFocused()
  await expect(page.getByText(/^Nothing here yet\./)).toBeVisible()
})

test('what it does for me is silent before five times, and then says how many', async ({
  page,
  person,
}) => {
  const logged = { recoveryId: '', moodBefore: '2', moodAfter: '4' }
  for (let times = 0; times < 4; times += 1) await person.keeps('logWorkout', logged)
  await page.goto('/exercise')
  await expect(page.getByRole('heading', { name: 'Does it work for me?' })).toHaveCount(0)
  await person.keeps('logWorkout', { ...logged, moodAfter: '2', effort: 'vigorous' })
  await page.reload()
  await expect(page.getByText(/^Over 5 times, your mood was 1\.6 higher afterwards/)).toBeVisible()
  await expect(page.getByText(/^Beside it: d = \.47/)).toBeVisible()
  await page.getByText('By kind, length and where you started').click()
  await expect(page.getByRole('row', { name: /^Walk/ })).toContainText('+1.6 (spread 0.9, 5 times)')
  await expect(page.getByText(/^100 minutes in the last 7 days, 120 with vigorous/)).toBeVisible()
})

test('ill for some days costs nothing, and is over when I say so', async ({ page, person }) => {
  await person.keeps('logWorkout', { recoveryId: '' })
  await page.goto('/exercise')
  await page.getByText('Ill, or away for a while?').click()
  await page.getByLabel('Since').fill(dayFrom(-2))
  await page.getByRole('button', { name: 'Have a pause' }).click()
  await expect(page.getByText('You’re having a pause')).toBeVisible()
  await page.getByRole('button', { name: 'It’s over' }).click()
  await page.getByText('Ill, or away for a while?').click()
  await page.getByLabel('Since').fill(dayFrom(1))
  await page.getByRole('button', { name: 'Have a pause' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
})

test('none of the kinds is it, so it bears my own words', async ({ page, person: _her }) => {
  await page.goto('/exercise')
  await page.getByLabel('Kind').selectOption('Something else')
  await page.getByLabel('In your own words').fill('Chasing the dog')
  await page.getByRole('button', { name: 'Save workout' }).click()
  await page.getByRole('link', { name: 'Chasing the dog, 20 minutes' }).click()
  await expect(page.getByLabel('In your own words')).toHaveValue('Chasing the dog')
})

test('a workout has minutes, on a day that has come', async ({ page, person: _her }) => {
  await page.goto('/exercise')
  await page.getByLabel('Minutes').fill('0')
  await page.getByLabel('Note').fill('A long story')
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByLabel('Minutes')).toHaveAccessibleDescription(/from 1 to 1,440\.$/)
  for (const minutes of ['-5', '100000']) {
    await page.getByLabel('Minutes').fill(minutes)
    await page.getByRole('button', { name: 'Save workout' }).click()
    await expect(page.getByLabel('Minutes')).toHaveAccessibleDescription(/from 1 to 1,440\.$/)
  }
  await page.getByLabel('Minutes').fill('20')
  await page.getByLabel('On', { exact: true }).fill(dayFrom(1))
  await page.getByRole('button', { name: 'Save workout' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('A long story')
})
