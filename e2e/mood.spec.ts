import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('one tap is enough, and words can follow', async ({ page, person: _her }) => {
  await page.goto('/mood')
  await expect(page.getByText(/^Nothing here yet\. Moods swing/)).toBeVisible()
  await page.getByRole('button', { name: 'So-so' }).click()
  await expect(page.getByText('Noted: So-so')).toBeVisible()
  await expect(page.getByText('1 mood', { exact: true })).toBeVisible()
  await page.getByText('Add words').click()
  await page.getByLabel('In your own words').fill('The sun came out.')
  await page.getByLabel('Mood', { exact: true }).selectOption('Okay')
  await page.getByRole('button', { name: 'Save words' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'The sun came out.' })).toContainText(
    'Okay',
  )
  await page.reload()
  await expect(page.getByText('1 mood', { exact: true })).toBeVisible()
  await expect(page.getByText('Change the words')).toBeVisible()
})

test('a nervous double tap is one mood, another word is another', async ({
  page,
  person: _her,
}) => {
  await page.goto('/mood')
  await page.getByRole('button', { name: 'Good' }).dblclick()
  await expect(page.getByText('1 mood', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Very low' }).click()
  await expect(page.getByText('2 moods', { exact: true })).toBeVisible()
})

test('from today’s page it is one tap as well', async ({ page, person: _her }) => {
  await page.goto('/today')
  await page.getByRole('button', { name: 'Okay' }).click()
  await expect(page.getByText('Noted: Okay')).toBeVisible()
  await page.goto('/mood')
  await expect(page.getByText('1 mood', { exact: true })).toBeVisible()
})

test('a tap waits for a lost connection, and goes out by itself', async ({
  page,
  context,
  person: _her,
}) => {
  await page.goto('/mood')
  await page.getByRole('button', { name: 'Low', exact: true }).click()
  await expect(page.getByText('Noted: Low')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Good' }).click()
  await expect(page.getByText(/^Waiting for the connection\./)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Noted: Good')).toBeVisible()
  await expect(page.getByText('2 moods', { exact: true })).toBeVisible()
})

test('a day that went by can be told later, and has its place in the year', async ({
  page,
  person: _her,
}) => {
  await page.goto('/mood')
  await page.getByText('Another day, or with words').click()
  await page.getByLabel('Day', { exact: true }).fill(dayFrom(-1))
  await page.getByLabel('How it was').selectOption('Low')
  await page.getByLabel('A few words').fill('Rain all day')
  await page.getByLabel('Note').first().fill('And a long queue.')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('Noted: Low')).toBeVisible()
  const told = page.getByRole('listitem').filter({ hasText: 'Rain all day' })
  await expect(told).toContainText('And a long queue.')
  const [year = '', month = '', date = ''] = dayFrom(-1).split('-')
  await page.goto(`/mood?year=${year}`)
  const row = page.getByRole('row', { name: new RegExp(`^${Number(date)} `) })
  await expect(row.getByRole('cell').nth(Number(month) - 1)).toHaveText('Low')
  await expect(page.getByText(`${year}, a square for each day`)).toBeVisible()
  await page.getByText('Another day, or with words').click()
  await page.getByLabel('Day', { exact: true }).fill(dayFrom(1))
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
})

test('the line marks a no, and says when my mood was level again', async ({ page, person }) => {
  const told = (ago: number, mood: string) =>
    person.keeps('logMoodOfDay', { on: dayFrom(-ago), mood, words: '', note: '' })
  for (const ago of [12, 13, 14, 15, 16]) await told(ago, '4')
  for (const [ago, mood] of [
    [9, '2'],
    [8, '3'],
    [6, '4'],
  ] as const) {
    await told(ago, mood)
  }
  const application = await person.keeps('keepApplication', {
    ...{ company: 'Kite & Co', appliedOn: dayFrom(-30) },
  })
  await person.keeps(
    'endApplication',
    { ending: 'rejected', reasons: [], on: dayFrom(-10) },
    { application },
  )
  await page.goto('/mood')
  const figures = page.getByText('Figures can wait today. Show them now')
  if (await figures.isVisible()) await figures.click()
  await expect(
    page.getByText('After Kite & Co, your mood was back at its usual in 4 days.'),
  ).toBeVisible()
  await page.getByText('The same as a table').click()
  await expect(page.getByRole('columnheader', { name: 'A no from' })).toBeVisible()
})

test('after several very low ones it says quietly where help is', async ({ page, person }) => {
  for (let times = 0; times < 3; times += 1) await person.keeps('logMood', { mood: '1' })
  await page.goto('/mood')
  await page.getByRole('link', { name: 'here are people to talk to' }).click()
  await expect(page).toHaveURL('/support')
})

test('many moods come in pages', async ({ page, person }) => {
  for (let times = 0; times < 21; times += 1) await person.keeps('logMood')
  await page.goto('/mood')
  await expect(page.getByText('21 moods', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Earlier moods' }).click()
  await expect(page.getByText('Add words')).toHaveCount(1)
})

test('words that are too long are refused at their field', async ({ page, person }) => {
  const words = 'x'.repeat(10_001)
  const id = await person.keeps('logMood')
  const answer = await person.posts('correctMood', { id, mood: '3', words })
  expect(answer.fields?.words).toBe('Please keep this to 10,000 characters.')
  await page.goto('/mood')
  await expect(page.getByText('Add words')).toBeVisible()
})
