import { keptInBrowser } from './support/screen'
import { expect, test } from './support/test'

const kept = 'Kept while you type.'

test('what I type is back within three seconds of a killed tab, ready to go on', async ({
  page,
  person,
  context,
}) => {
  const address = `/recovery/${await person.keeps('recordNo')}/perspective`
  await page.goto(address)
  await page.getByLabel('The first thought').pressSequentially('They could tell I was')
  await page.getByRole('checkbox', { name: 'Plain luck' }).check()
  const typed = Date.now()
  await page.getByLabel('The first thought').pressSequentially(' nervous')
  await expect(page.getByText(kept)).toBeVisible()
  await page.waitForTimeout(Math.max(0, 3000 - (Date.now() - typed)))
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('The first thought')).toHaveValue('They could tell I was nervous')
  await expect(again.getByRole('checkbox', { name: 'Plain luck' })).toBeChecked()
  await expect(again.getByText(/^What you had begun is back/)).toBeVisible()
  expect(await keptInBrowser(again)).toEqual([])
  await again.getByLabel('How true does it feel?').fill('80')
  await again.getByRole('button', { name: 'Keep this' }).click()
  await expect(again.getByText('It felt 80 % true.')).toBeVisible()
  await again.reload()
  await expect(again.getByText(/^What you had begun is back/)).toHaveCount(0)
  await expect(
    again.getByRole('form', { name: 'New thought' }).getByLabel('The first thought'),
  ).toHaveValue('')
})

test('I can start afresh', async ({ page, person }) => {
  const address = `/recovery/${await person.keeps('recordNo')}/perspective`
  await page.goto(address)
  await page.getByLabel('The first thought').fill('Never mind')
  await expect(page.getByText(kept)).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await expect(page.getByLabel('The first thought')).toHaveValue('')
  await page.reload()
  await expect(page.getByLabel('The first thought')).toHaveValue('')
})

test('two tabs don’t write over each other’s beginnings', async ({ page, person, context }) => {
  const address = `/recovery/${await person.keeps('recordNo')}/perspective`
  const other = await context.newPage()
  await Promise.all([page.goto(address), other.goto(address)])
  await other.getByLabel('The first thought').fill('From the other tab')
  await expect(other.getByText(kept)).toBeVisible()
  await page.bringToFront()
  await page.getByLabel('The first thought').fill('From this one')
  await expect(page.getByText(/^This was changed in another tab/)).toBeVisible()
  await expect(page.getByLabel('The first thought')).toHaveValue('From this one')
  await other.reload()
  await expect(other.getByLabel('The first thought')).toHaveValue('From the other tab')
})

test('two tabs that go on from one beginning and both keep it keep two', async ({
  page,
  person,
  context,
}) => {
  const address = `/recovery/${await person.keeps('recordNo')}/perspective`
  await page.goto(address)
  await page.getByLabel('The first thought').fill('The beginning')
  await page.getByLabel('How true does it feel?').fill('70')
  await expect(page.getByText(kept)).toBeVisible()
  const other = await context.newPage()
  await Promise.all([page.reload(), other.goto(address)])
  await other.getByRole('button', { name: 'Keep this' }).click()
  await expect(other.getByRole('article').getByText('The beginning').first()).toBeVisible()
  await page.bringToFront()
  await page.getByLabel('The first thought').fill('The beginning, and how it went on')
  await page.getByRole('button', { name: 'Keep this' }).click()
  const thoughts = page.getByRole('article').filter({ hasText: 'It felt 70 % true.' })
  await expect(thoughts).toHaveCount(2)
  await expect(thoughts.filter({ hasText: 'and how it went on' })).toHaveCount(1)
})

test('on a train it waits for the connection and goes out by itself', async ({
  page,
  person,
  context,
}) => {
  const address = `/recovery/${await person.keeps('recordNo')}/perspective`
  await page.goto(address)
  await context.setOffline(true)
  await page.getByLabel('The first thought').fill('In the tunnel')
  await expect(page.getByText(/^Waiting for the connection/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(kept)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('The first thought')).toHaveValue('In the tunnel')
})
