import { dayFrom } from './support/days'
import { expect, test } from './support/test'

test('an empty network leads to the first person', async ({ page, person: _her }) => {
  await page.goto('/network')
  await expect(page.getByText(/^Nobody here yet\./)).toBeVisible()
  await page.getByRole('link', { name: 'Add the first one' }).click()
  await expect(page).toHaveURL('/network/new')
})

test('I keep someone with all I know of them', async ({ page, person: _her }) => {
  await page.goto('/network/new')
  await page.getByLabel('Name').fill('Maya Thapa')
  await page.getByLabel('Company').fill('Kite & Co')
  await page.getByLabel('How we met').fill('At the evening course')
  await page.getByLabel('Email').fill('Maya@Example.org')
  await page.getByLabel('Link').fill('https://example.org/maya')
  await page.getByLabel('Stay in touch every').fill('30')
  await page.getByRole('button', { name: 'Save contact' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Thapa' })).toBeVisible()
  await expect(page.getByText(/^every 30 days, next around /)).toBeVisible()
  await expect(page.getByRole('link', { name: 'maya@example.org' })).toBeVisible()
  await page.goto('/network')
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
})

test('I correct what I know of someone', async ({ page, person }) => {
  await page.goto(`/network/${await person.keeps('keepContact')}`)
  await page.getByText('Change the details').click()
  await page.getByLabel('Name').fill('Maya Rai')
  await page.getByLabel('Stay in touch every').fill('')
  await page.getByRole('button', { name: 'Save contact' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Rai' })).toBeVisible()
  await expect(page.getByText('Rhythm', { exact: true })).toHaveCount(0)
})

test('I find people by name or company, in a list that says how many', async ({ page, person }) => {
  await person.keeps('keepContact', { name: 'Zoë Müller', company: 'Kite & Co' })
  await person.keeps('keepContact', { name: 'Ben Okri', company: 'Harbour Books' })
  await person.keeps('keepContact', { name: 'Ana Silva', company: '' })
  await page.goto('/network')
  await expect(page.getByText('3 people', { exact: true })).toBeVisible()
  await page.getByLabel('Search').fill('MÜLL')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Zoë Müller' })).toBeVisible()
  await page.getByLabel('Search').fill('nobody at all')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('0 people fit that search.')).toBeVisible()
})

test('a long list comes in pages, by name', async ({ page, person }) => {
  const names = Array.from(
    { length: 27 },
    (_, number) => `Person ${String(number).padStart(2, '0')}`,
  )
  for (const name of names) await person.keeps('keepContact', { name })
  await page.goto('/network')
  await expect(page.getByText('27 people', { exact: true })).toBeVisible()
  const links = page.getByRole('link', { name: /^Person \d+$/ })
  await expect(links).toHaveCount(25)
  const first = await links.allTextContents()
  await page.getByRole('link', { name: 'More people' }).click()
  await expect(links).toHaveCount(2)
  expect([...first, ...(await links.allTextContents())]).toEqual(names)
})

test('one tap says that I wrote today', async ({ page, person }) => {
  await page.goto(`/network/${await person.keeps('keepContact')}`)
  await expect(page.getByText('not yet', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Contacted today' }).click()
  await expect(page.getByRole('list').getByText('In touch')).toBeVisible()
  await expect(page.getByText('today', { exact: true })).toBeVisible()
})

test('I log a call of another day with what was said', async ({ page, person }) => {
  await page.goto(`/network/${await person.keeps('keepContact')}`)
  await page.getByText('Log a message, a call or a meeting').click()
  await page.getByLabel('Kind').selectOption('Call')
  await page.getByLabel('Day').fill(dayFrom(-1))
  await page.getByLabel('Note').fill('She knows the gardener.')
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByRole('list').getByText('She knows the gardener.')).toBeVisible()
  await expect(page.getByText('yesterday', { exact: true })).toBeVisible()
})

test('whoever is due says so in the list', async ({ page, person }) => {
  const contact = await person.keeps('keepContact', { name: 'Maya', cadenceDays: '3' })
  await person.keeps('keepContact', { name: 'Ben', cadenceDays: '30' })
  await person.keeps('noteTouch', { on: dayFrom(-4) }, { contact })
  await page.goto('/network')
  await expect(page.getByRole('listitem').filter({ hasText: 'due' })).toContainText('Maya')
})

test('a touch in the future is refused, and its note stays', async ({ page, person }) => {
  await page.goto(`/network/${await person.keeps('keepContact')}`)
  await page.getByText('Log a message, a call or a meeting').click()
  await page.getByLabel('Day').fill(dayFrom(1))
  await page.getByLabel('Note').fill('Tomorrow, perhaps')
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText('That day has not come yet.')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('Tomorrow, perhaps')
})

test('what doesn’t fit is said at its field, all at once', async ({ page, person: _her }) => {
  await page.goto('/network/new')
  await page.getByLabel('Email').fill('not an address')
  await page.getByLabel('Link').fill('javascript:alert(1)')
  await page.getByLabel('Stay in touch every').fill('0')
  await page.getByRole('button', { name: 'Save contact' }).click()
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription('Name is needed.')
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription(/doesn[’']t look like/)
  await expect(page.getByLabel('Link')).toHaveAccessibleDescription(/starts with https/)
  await expect(page.getByLabel('Stay in touch every')).toHaveAccessibleDescription(/from 1 to 730/)
  await expect(page.getByLabel('Email')).toHaveValue('not an address')
})
