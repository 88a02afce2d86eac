import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

test('with nothing kept, it says what it will show and counts nothing', async ({
  page,
  person: _her,
}) => {
  await page.goto('/insights')
  await expect(page.getByText(/^Once you keep applications/)).toBeVisible()
  await page.getByRole('link', { name: 'New application' }).click()
  await expect(page).toHaveURL('/applications/new')
})

test('on the day of a no figures stay folded; the furthest stage counts, whatever came after', async ({
  page,
  person,
}) => {
  const application = await person.keeps('keepApplication', { stage: 'offer' })
  await person.keeps('moveApplication', { stage: 'applied' }, { application })
  const other = await person.keeps('keepApplication', { stage: 'interview', company: 'Other Ltd' })
  await person.keeps('recordNo', { company: 'Other Ltd', applicationId: other })
  await person.keeps('keepApplication', { stage: 'saved' })
  await page.goto('/insights')
  await expect(page.getByText('3 applications', { exact: true })).toBeHidden()
  await page.getByText(/^Figures can wait today/).click()
  await expect(page.getByText('3 applications', { exact: true })).toBeVisible()
  await expect(page.getByText('2 still on their way')).toBeVisible()
  await page.getByText('The same as a table').click()
  expect(await reached(page)).toEqual({
    Saved: ['3', '1'],
    Applied: ['2', '0'],
    Screening: ['2', '0'],
    Interview: ['2', '1'],
    Offer: ['1', '1'],
  })
})

test('endings are counted by their own words', async ({ page, person }) => {
  for (const ending of ['ghosted', 'ghosted', 'withdrew']) {
    const application = await person.keeps('keepApplication')
    await person.keeps('endApplication', { ending }, { application })
  }
  await page.goto('/insights')
  await expect(page.getByText('0 still on their way')).toBeVisible()
  const endings = page.getByRole('main')
  await expect(endings.getByRole('listitem').filter({ hasText: 'No answer came' })).toContainText(
    '2',
  )
  await expect(endings.getByRole('listitem').filter({ hasText: 'I withdrew' })).toContainText('1')
})

async function reached(page: Page): Promise<Record<string, string[]>> {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()
  const told = rows.map(
    async (row): Promise<[string, string[]]> => [
      (await row.getByRole('rowheader').textContent()) ?? '',
      await row.getByRole('cell').allTextContents(),
    ],
  )
  return Object.fromEntries(await Promise.all(told))
}
