import type { Page } from '@playwright/test'
import type { Person } from './support/person'
import { expect, test } from './support/test'

const line = 'a note to yourself, in case it’s a no'
const first = 'put the phone down and walk for ten minutes'

test('an interview asks for a note once, quietly, and no more when one is waiting', async ({
  page,
  person,
}) => {
  const { application, interview } = await makesInterview(person)
  await page.goto(`/applications/interviews/${interview}`)
  await expect(page.getByRole('link', { name: line })).toBeVisible()
  await page.goto(`/applications/${application}`)
  await page.getByRole('link', { name: line }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'A note for the next no' }),
  ).toBeVisible()
  await page.getByLabel('A letter to yourself').fill('Put the kettle on first.')
  await page.getByRole('button', { name: 'Seal this note' }).click()
  await expect(page.getByText(/^A note is waiting\. You wrote it on /)).toBeVisible()
  for (const address of [`/applications/${application}`, `/applications/interviews/${interview}`]) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: 'Prepare' })).toBeVisible()
    await expect(page.getByRole('link', { name: line })).toHaveCount(0)
  }
})

test('a suggestion fills the plan, and what I type outlives its tab', async ({
  page,
  context,
  person: _her,
}) => {
  await page.goto('/recovery/note')
  const plan = page.getByLabel('If a no comes, then I will …')
  await page.getByRole('button', { name: first }).click()
  await expect(plan).toHaveValue(first)
  await page.getByRole('button', { name: 'make tea, and decide nothing that day' }).click()
  await expect(plan).toHaveValue('make tea, and decide nothing that day')
  await plan.fill('ring Sam')
  await page.getByRole('button', { name: first }).click()
  await expect(plan).toHaveValue(`ring Sam, and ${first}`)
  await page.getByLabel('The thought that will probably come first').fill('Not again')
  await expect(page.getByText('Kept while you type.')).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await again.goto('/recovery/note')
  await expect(again.getByLabel('If a no comes, then I will …')).toHaveValue(
    `ring Sam, and ${first}`,
  )
  await expect(again.getByLabel('The thought that will probably come first')).toHaveValue(
    'Not again',
  )
})

test('sealed, it shows no word of itself until the next no opens it, and only that one', async ({
  page,
  person: _her,
}) => {
  await page.goto('/recovery/note')
  await page.getByLabel('If a no comes, then I will …').fill('Walk to the river')
  await page.getByLabel('The thought that will probably come first').fill('Nobody wants me')
  await page.getByLabel('What you’d tell a friend who had it').fill('One no is one no')
  await page.getByLabel('A letter to yourself').fill('Dear me,\nput the kettle on.')
  await page.getByRole('button', { name: 'Seal this note' }).click()
  await expect(page.getByText(/^A note is waiting\./)).toBeVisible()
  for (const address of ['/recovery/note', '/recovery/note?another=yes']) {
    await page.goto(address)
    await expect(page.getByText(/^A note is waiting\./)).toBeVisible()
    expect(await page.content()).not.toMatch(/river|Nobody wants me|One no is|kettle/)
  }

  await recordsNo(page, 'Harbour Books')
  const note = page.getByRole('region', { name: /^A note from you/ })
  await expect(note).toContainText(/You wrote this to yourself on \w+/)
  await expect(note).toContainText('If a no comes, then I will walk to the river.')
  await expect(note).toContainText('Nobody wants me')
  await expect(note).toContainText('One no is one no')
  await expect(note.getByText(/put the kettle on/)).toBeVisible()

  await page.goto('/recovery/note')
  await expect(page.getByRole('button', { name: 'Seal this note' })).toBeVisible()
  await recordsNo(page, 'Distant Shores')
  await expect(page.getByRole('region', { name: /^A note from you/ })).toHaveCount(0)
})

test('I write another, and discard one unread', async ({ page, person: _her }) => {
  await page.goto('/recovery/note')
  await page.getByRole('button', { name: 'Seal this note' }).click()
  await expect(page.getByText(/^There is nothing to keep yet\./)).toBeVisible()
  await page.getByLabel('A letter to yourself').fill('One')
  await page.getByRole('button', { name: 'Seal this note' }).click()
  await page.getByRole('link', { name: 'Write another' }).click()
  await page.getByLabel('A letter to yourself').fill('Two')
  await page.getByRole('button', { name: 'Seal this note' }).click()
  await expect(page.getByText(/^A note is waiting\./)).toHaveCount(2)
  await page.getByText('Discard it unread').first().click()
  await page.getByRole('button', { name: 'Discard for good' }).first().click()
  await expect(page.getByText(/^A note is waiting\./)).toHaveCount(1)
})

test('I rehearse a no before an interview, go back and forth, and put it away', async ({
  page,
  person,
}) => {
  const { interview } = await makesInterview(person)
  await page.goto(`/prep/${interview}`)
  await page.getByRole('link', { name: 'Rehearse the next no' }).click()
  await rehearses(page)
  await page.getByRole('link', { name: 'Back to getting ready' }).click()
  await expect(page.getByText(/^Rehearsed on .+, and put away\.$/)).toBeVisible()
  await recordsNo(page, 'Kite & Co')
  await rehearsalIsOpen(page)
})

test('a rehearsal outlives its tab, screen by screen, and no word stands in its address', async ({
  page,
  context,
  person,
}) => {
  const { interview } = await makesInterview(person)
  await page.goto(`/prep/${interview}/rehearse`)
  await page.getByLabel('Where are you when it comes?').fill('On the night train')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Which thought will come first?').fill('Not again')
  await expect(page.getByText('Kept while you type.')).toBeVisible()
  const address = page.url()
  expect(address).toMatch(/\/rehearse\?screen=2$/)
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('Which thought will come first?')).toHaveValue('Not again')
  await again.getByRole('button', { name: 'Back' }).click()
  await expect(again.getByLabel('Where are you when it comes?')).toHaveValue('On the night train')
})

test('a rehearsal only in the mind leaves nothing, and that is fine', async ({ page, person }) => {
  const { interview } = await makesInterview(person)
  await page.goto(`/prep/${interview}/rehearse`)
  for (const screen of ['1 of 4', '2 of 4', '3 of 4']) {
    await expect(page.getByText(screen, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'Seal it, and put it away' }).click()
  await expect(page.getByRole('heading', { name: 'And now put it away' })).toBeVisible()
  await expect(page.getByText(/What you wrote is sealed/)).toHaveCount(0)
  await page.goto('/recovery/note')
  await expect(page.getByRole('button', { name: 'Seal this note' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a note is sealed, and opened by the next no', async ({ page, person: _her }) => {
    await page.goto('/recovery/note')
    await expect(page.getByText(`For instance: ${first}`, { exact: false })).toBeVisible()
    await page.getByLabel('If a no comes, then I will …').fill('walk to the river')
    await page.getByRole('button', { name: 'Seal this note' }).click()
    await expect(page.getByText(/^A note is waiting\./)).toBeVisible()
    await recordsNo(page, 'Harbour Books')
    await expect(page.getByText('If a no comes, then I will walk to the river.')).toBeVisible()
  })

  test('a rehearsal goes from screen to screen', async ({ page, person }) => {
    const { interview } = await makesInterview(person)
    await page.goto(`/prep/${interview}/rehearse`)
    await rehearses(page)
    await recordsNo(page, 'Kite & Co')
    await rehearsalIsOpen(page)
  })
})

async function makesInterview(person: Person) {
  const application = await person.keeps('keepApplication')
  return { application, interview: await person.keeps('keepInterview', {}, { application }) }
}

async function rehearses(page: Page): Promise<void> {
  await page.getByLabel('Where are you when it comes?').fill('On the night train')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Which thought will come first?').fill('Not again')
  await page.getByRole('button', { name: 'Next' }).click()
  const asked = page.getByRole('checkbox', {
    name: 'Kite & Co read what I sent and asked to meet me.',
  })
  await asked.check()
  await page.getByLabel('Something else that’s true').fill('They laughed at my joke')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByLabel('Which thought will come first?')).toHaveValue('Not again')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(asked).toBeChecked()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('If a no comes, then I will …').fill('ring Sam')
  await page.getByRole('button', { name: 'Seal it, and put it away' }).click()
  await expect(page.getByRole('heading', { name: 'And now put it away' })).toBeVisible()
  await expect(page.getByText(/you needn’t carry it in there/)).toBeVisible()
}

async function rehearsalIsOpen(page: Page): Promise<void> {
  const note = page.getByRole('region', { name: /^A note from you/ })
  await expect(note).toContainText(', before the interview.')
  await expect(note).toContainText('If a no comes (on the night train), then I will ring Sam.')
  await expect(note).toContainText('Kite & Co read what I sent and asked to meet me.')
  await expect(note).toContainText('They laughed at my joke')
}

async function recordsNo(page: Page, company: string): Promise<void> {
  await page.goto('/no')
  await page.getByLabel('Company').fill(company)
  await page.getByRole('radio', { name: 'Low', exact: true }).check()
  await page.getByRole('button', { name: /^That[’']s it for now$/ }).click()
  await expect(page).toHaveURL(/\/recovery\/[\w-]+$/)
}
