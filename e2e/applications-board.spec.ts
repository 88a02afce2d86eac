import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

test('I move a card by mouse, it shows at once, and I can undo it', async ({ page, person }) => {
  const id = await person.keeps('keepApplication')
  await page.goto('/applications?view=board')
  await expect(column(page, 'Applied').getByRole('link', { name: 'Kite & Co' })).toBeVisible()
  await drag(page, 'Kite & Co', 'Interview')
  await expect(card(page, 'Interview')).toBeVisible()
  await expect(column(page, 'Interview').getByRole('heading')).toHaveText('Interview 1')
  await expect(column(page, 'Applied').getByRole('heading')).toHaveText('Applied 0')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Kite & Co is back where it was.')).toBeVisible()
  await expect(card(page, 'Applied')).toBeVisible()
  await page.goto(`/applications/${id}`)
  await expect(page.getByText(/^Moved to/)).toHaveCount(0)
})

test('a move by mouse is kept as a dated fact', async ({ page, person }) => {
  const id = await person.keeps('keepApplication')
  await page.goto('/applications?view=board')
  await drag(page, 'Kite & Co', 'Screening')
  await expect(page.getByText('Kite & Co: Screening.')).toBeVisible()
  await page.reload()
  await expect(card(page, 'Screening')).toBeVisible()
  await page.goto(`/applications/${id}`)
  await expect(page.getByText('Moved to Screening')).toBeVisible()
})

test('I move a card with the keyboard alone, and the focus goes with it', async ({
  page,
  person,
}) => {
  await person.keeps('keepApplication')
  // A key pressed before the page has come to life moves nothing.
  await page.goto('/applications?view=board', { waitUntil: 'networkidle' })
  const move = page.getByRole('button', { name: 'Move Kite & Co, Gardener' })
  await move.focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Screening')).toBeVisible()
  await expect(move).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Interview')).toBeVisible()
  await expect(move).toBeFocused()
  // A card shows at once where it goes; the line at the foot says that it has been kept.
  await expect(page.getByText('Kite & Co: Interview.')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 'Screening')).toBeVisible()
  await expect(page.getByText('Kite & Co: Screening.')).toBeVisible()
  await page.reload()
  await expect(card(page, 'Screening')).toBeVisible()
})

test('the menu of a card moves it, ends it, or leads to the page for a no', async ({
  page,
  person,
}) => {
  const id = await person.keeps('keepApplication', { stage: 'interview' })
  await page.goto('/applications?view=board')
  const menu = page.getByRole('dialog', { name: 'Move Kite & Co' })
  await page.getByRole('button', { name: 'Move Kite & Co, Gardener' }).press('Enter')
  await expect(menu.getByRole('button', { name: 'Interview' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()

  await page.getByRole('button', { name: 'Move Kite & Co, Gardener' }).click()
  await menu.getByRole('button', { name: 'No answer came' }).click()
  const ended = column(page, 'Ended')
  await expect(ended.getByText('Reached Interview')).toBeVisible()
  await expect(ended.getByText('No answer came')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, 'Interview')).toBeVisible()

  await page.getByRole('button', { name: 'Move Kite & Co, Gardener' }).click()
  await menu.getByRole('link', { name: 'They said no' }).click()
  await expect(page).toHaveURL(`/no?application=${id}`)
  await expect(page.getByLabel('Company')).toHaveValue('Kite & Co')
})

test('a card dropped on Ended is asked how it ended', async ({ page, person }) => {
  await person.keeps('keepApplication')
  await page.goto('/applications?view=board')
  await drag(page, 'Kite & Co', 'Ended')
  await page.getByRole('dialog').getByRole('button', { name: 'I withdrew' }).click()
  await expect(column(page, 'Ended').getByText('I withdrew')).toBeVisible()
})

test('a move that another tab has overtaken goes back, and says why', async ({ page, person }) => {
  const application = await person.keeps('keepApplication')
  await page.goto('/applications?view=board')
  await person.keeps('endApplication', {}, { application })
  await page.getByRole('button', { name: 'Move Kite & Co, Gardener' }).press('ArrowRight')
  await expect(page.getByRole('alert').getByText(/^This one is closed\./)).toBeVisible()
  await expect(column(page, 'Screening').getByRole('link', { name: 'Kite & Co' })).toHaveCount(0)
})

test('a move without a connection goes back and says so', async ({ page, person, context }) => {
  await person.keeps('keepApplication')
  await page.goto('/applications?view=board')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Move Kite & Co, Gardener' }).press('ArrowRight')
  await expect(page.getByRole('alert').getByText(/^You seem to be offline/)).toBeVisible()
  await expect(card(page, 'Applied')).toBeVisible()
})

test('twenty moves in a row all show, and all are kept', async ({ page, person, database }) => {
  await person.keeps('keepApplication')
  await page.goto('/applications?view=board')
  const move = page.getByRole('button', { name: 'Move Kite & Co, Gardener' })
  const road = ['Applied', 'Screening', 'Interview', 'Offer']
  let at = 0
  for (let turn = 0; turn < 20; turn += 1) {
    const on = turn % 6 < 3
    at += on ? 1 : -1
    await move.press(on ? 'ArrowRight' : 'ArrowLeft')
    await expect(card(page, String(road[at]))).toBeVisible()
  }
  const me = await database.userId(person.email)
  await expect.poll(() => database.count('application_events', me)).toBe(21)
  await page.reload()
  await expect(card(page, String(road[at]))).toBeVisible()
})

function column(page: Page, stage: string) {
  return page.getByRole('region', { name: stage, exact: true })
}

function card(page: Page, stage: string) {
  return column(page, stage).getByRole('link', { name: 'Kite & Co' })
}

async function drag(page: Page, company: string, stage: string) {
  const from = page.getByRole('listitem').filter({ hasText: company })
  await from.dragTo(column(page, stage), { sourcePosition: { x: 20, y: 45 } })
}
