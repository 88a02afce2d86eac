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
  await page.getByRole('link', { name: 'Change the details' }).click()
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
  await page.getByText('Filter', { exact: true }).click()
  await page.getByLabel('Company').fill('kite')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByLabel('Company')).toHaveValue('kite')
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
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

test('after a no, the ties that help most come first, with words that ask for nothing', async ({
  page,
  person,
}) => {
  const known = { company: '', role: '', offered: '', tags: '', cadenceDays: '' }
  await person.keeps('keepContact', { ...known, name: 'Close Friend', tie: 'close' })
  await person.keeps('keepContact', { ...known, name: 'Now And Then', tie: 'moderate' })
  await person.keeps('keepContact', { ...known, name: 'At Kite', tie: 'moderate', company: 'Kite' })
  await person.keeps('recordNo', { company: 'Kite', applicationId: '' })
  await page.goto('/network')
  await page.getByRole('link', { name: 'Look who' }).click()
  const queue = page.getByRole('main').getByRole('listitem')
  await expect(queue).toHaveCount(3)
  await expect(queue.nth(0)).toContainText(/At Kite.*Works at Kite, where a no came from today\./)
  await expect(queue.nth(1)).toContainText(/Now And Then.*Somebody you see now and then/)
  await expect(queue.nth(2)).toContainText('Close Friend')
  await queue.nth(1).getByRole('button', { name: 'Not this week' }).click()
  await expect(queue).toHaveCount(2)
  await queue.nth(0).getByRole('link', { name: 'Write a few words' }).click()
  const kinds = page.getByRole('navigation', { name: 'What it’s for' })
  await expect(kinds.getByRole('link')).toHaveText([
    ...['Share news', 'Say thanks', 'Offer help', 'One small question'],
  ])
  await kinds.getByRole('link', { name: 'Offer help' }).click()
  await expect(page.getByLabel('Words')).toHaveValue(/^Hello At,[\s\S]*A second pair of eyes/)
  await page.getByLabel('Words').fill('Hello, a short line')
  const mail = page.getByRole('link', { name: 'Open in my mail' })
  await expect(mail).toHaveAttribute('href', /^mailto:maya@example\.org\?.*a%20short%20line/)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'At Kite' })).toBeVisible()
  await expect(page.getByText('Hello, a short line')).toBeVisible()
  await page.goto('/network/queue')
  await expect(queue).toHaveCount(1)
})

test('a touch sets the rhythm back, and taking it back sets it forth again', async ({
  page,
  person,
}) => {
  const contact = await person.keeps('keepContact', { cadenceDays: '1' })
  await person.keeps('noteTouch', { on: dayFrom(-9), note: '' }, { contact })
  await page.goto('/network?due=yes')
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
  await page.goto(`/network/${contact}`)
  await page.getByRole('button', { name: 'Contacted today' }).click()
  await expect(page.getByText('Noted for today.')).toBeVisible()
  await page.goto('/network?due=yes')
  await expect(page.getByText('0 people fit that search.')).toBeVisible()
  await page.goto(`/network/${contact}`)
  await page.getByRole('button', { name: 'Take back' }).first().click()
  await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(1)
  await page.goto('/network?due=yes')
  await expect(page.getByText('1 person', { exact: true })).toBeVisible()
})

test('I merge two cards of one person, and the other waits in the trash', async ({
  page,
  person,
}) => {
  const kept = await person.keeps('keepContact', { name: 'Maya Thapa' })
  const other = await person.keeps('keepContact', { name: 'M. Thapa', howWeMet: 'In the garden' })
  await person.keeps('noteTouch', { note: 'About the roses' }, { contact: other })
  await page.goto(`/network/${kept}`)
  await page.getByRole('link', { name: 'Kept twice? Merge two cards' }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'M. Thapa' })
  await item.getByRole('link', { name: 'The same person' }).click()
  await expect(page.getByText(/^From the other card: 1 touch, /)).toBeVisible()
  await page.getByRole('button', { name: 'Merge the two' }).click()
  await expect(page).toHaveURL(`/network/${kept}`)
  await expect(page.getByText('About the roses')).toBeVisible()
  await expect(page.getByText('In the garden').first()).toBeVisible()
  await page.goto('/network/trash')
  await expect(page.getByText('M. Thapa')).toBeVisible()
})

test('I remove someone, and bring them back with all I kept', async ({ page, person }) => {
  const contact = await person.keeps('keepContact')
  await person.keeps('noteTouch', { note: 'About the roses' }, { contact })
  await person.keeps('planFollowUp', { what: 'Send the photo', on: dayFrom(-1) }, { contact })
  await page.goto(`/network/${contact}`)
  await page.getByText('Remove this person').click()
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(page).toHaveURL('/network')
  await page.goto('/reminders')
  await expect(page.getByText('Send the photo')).toHaveCount(0)
  await page.goto('/network/trash')
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('About the roses')).toBeVisible()
  await expect(page.getByText('Send the photo')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  const done = page.getByRole('list').filter({ hasText: 'Followed up' })
  await expect(done.getByText('Send the photo')).toBeVisible()
})

test('I join someone to an application, and find them there', async ({ page, person }) => {
  const application = await person.keeps('keepApplication', { company: 'Harbour Books' })
  await page.goto(`/network/${await person.keeps('keepContact')}`)
  await page.getByRole('button', { name: 'Join the two' }).click()
  await page.getByRole('link', { name: 'Harbour Books' }).click()
  await expect(page).toHaveURL(`/applications/${application}`)
  await expect(page.getByRole('link', { name: 'Maya Thapa' })).toBeVisible()
})
