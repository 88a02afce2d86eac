import ICAL from 'ical.js'
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

test('the bell learns of something while the tab is open, and takes my answer', async ({
  page,
  person,
}) => {
  const contact = await person.keeps('keepContact', { name: 'Maya Thapa', cadenceDays: '' })
  await page.clock.install()
  await page.goto('/today')
  const bell = page.getByRole('button', { name: 'Reminders', exact: true })
  await expect(bell).toBeVisible()
  await person.keeps('planFollowUp', { what: 'Send the photo', on: dayFrom(-1) }, { contact })
  await page.clock.fastForward(61_000)
  const ringing = page.getByRole('button', { name: '1 reminder due' })
  await expect(ringing).toBeVisible()
  await ringing.click()
  const item = page.getByRole('link', { name: 'Send the photo (Maya Thapa)' })
  await page.getByRole('button', { name: 'Later: Send the photo (Maya Thapa)' }).click()
  await expect(item).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(item).toBeVisible()
  await page.getByRole('button', { name: 'Done: Send the photo (Maya Thapa)' }).click()
  await expect(page.getByText('Nothing is due.')).toBeVisible()
  await page.getByRole('link', { name: 'All reminders' }).click()
  await expect(page.getByText(/^Nothing to come back to\./)).toBeVisible()
})

test('what I let go on the page is gone from the bell, and back in both when I undo it', async ({
  page,
  person,
}) => {
  const contact = await person.keeps('keepContact', { name: 'Maya Thapa', cadenceDays: '' })
  await person.keeps('planFollowUp', { what: 'Send the photo', on: dayFrom(-1) }, { contact })
  await person.keeps('planFollowUp', { what: 'Bring the book', on: dayFrom(-1) }, { contact })
  await page.goto('/reminders')
  const item = page.getByRole('listitem').filter({ hasText: 'Send the photo' })
  await expect(page.getByRole('button', { name: '2 reminders due' })).toBeVisible()
  await item.getByRole('button', { name: 'Not any more' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText('Let go: Send the photo')).toBeVisible()
  await expect(item).toHaveCount(0)
  await expect(page.getByRole('button', { name: '1 reminder due' })).toBeVisible({ timeout: 5_000 })
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(item.getByText('yesterday')).toBeVisible()
  await expect(page.getByRole('status').getByText('Back on the list: Send the photo')).toBeVisible()
  await expect(page.getByRole('button', { name: '2 reminders due' })).toBeVisible({
    timeout: 5_000,
  })
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
})

test('the bell asks again after what I saved, also when that led me on, and at no other time', async ({
  page,
  person,
}) => {
  const contact = await person.keeps('keepContact', { name: 'Maya Thapa', cadenceDays: '' })
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/reminders')) asked += 1
  })
  await page.goto(`/network/${contact}`)
  await expect(page.getByRole('button', { name: 'Reminders', exact: true })).toBeVisible()
  await page.getByLabel('What', { exact: true }).fill('Send the photo')
  await page.getByLabel('On', { exact: true }).fill(dayFrom())
  await expect.poll(() => asked).toBe(1)
  await page.getByRole('button', { name: 'Add follow-up' }).click()
  const due = page.getByRole('button', { name: '1 reminder due' })
  await expect(due).toBeVisible({ timeout: 5_000 })
  expect(asked).toBe(2)
  await page.getByText('Remove this person').click()
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(page).toHaveURL('/network')
  await expect(due).toBeHidden({ timeout: 5_000 })
  expect(asked).toBe(3)
})

test('the bell is quiet once I am done for today', async ({ page, person }) => {
  const contact = await person.keeps('keepContact')
  await person.keeps('planFollowUp', { what: 'Send the photo', on: dayFrom(-1) }, { contact })
  await person.keeps('recordNo')
  await person.keeps('restTillMorning')
  await page.goto('/today')
  await page.getByRole('button', { name: 'Reminders', exact: true }).click()
  await expect(page.getByText(/^You’re done for today\./)).toBeVisible()
})

test('my calendar is told of an interview, follows it, and is shut out when I say so', async ({
  page,
  person,
  request,
}) => {
  const application = await person.keeps('keepApplication', { company: 'Kite & Co' })
  const about = { application }
  const interview = await person.keeps('keepInterview', { on: dayFrom(3), time: '14:00' }, about)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Make a calendar address' }).click()
  const shown = page.getByText(/\/api\/calendar\/[\w-]+\.ics$/)
  const address = String(await shown.textContent())
  const first = await request.get(address)
  const [before] = entries(await first.text())
  expect(before).toMatchObject({
    uid: `${interview}@onward`,
    title: 'Interview: Kite & Co, Gardener',
  })
  expect(before?.start).toBe(`${dayFrom(3)}T14:00:00`)
  const etag = String(first.headers().etag)
  const again = await request.get(address, { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
  await person.keeps('changeInterview', { on: dayFrom(4), time: '09:30' }, { interview })
  const moved = await request.get(address, { headers: { 'if-none-match': etag } })
  const [after] = entries(await moved.text())
  expect(after).toMatchObject({ uid: before?.uid, start: `${dayFrom(4)}T09:30:00` })
  await page.getByLabel(/^Say who and where/).uncheck()
  await page.getByRole('button', { name: 'Save this' }).click()
  await expect(page.getByText(/^Saved\. Your calendar will follow/)).toBeVisible()
  expect(await (await request.get(address)).text()).not.toContain('Kite')
  await page.getByRole('button', { name: 'Close this address' }).click()
  await expect(page.getByRole('button', { name: 'Make a calendar address' })).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
})

/** The entries of a feed, as a calendar program reads them. */
function entries(feed: string) {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary: title, startDate } = new ICAL.Event(component)
    return { uid, title, start: startDate.toString() }
  })
}
