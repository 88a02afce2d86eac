import { setTimeout as rest } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { moveClockTo } from './support/clock'
import { letterBox } from './support/letter-box'
import { signUp } from './support/person'
import { barriers, barriersAtNight, overflow } from './support/screen'
import { asCookie, expect, test } from './support/test'

// Reminders by mail, over a night on which London’s clocks are changed.

/** Longer than the server waits between its rounds. */
const A_ROUND = 25_000

test('a digest comes at her hour over a change of clocks, and never after she said no', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const letters = await letterBox()
  const sunday = nextChangeOfClocks()
  const at = (days: number, time: string) => moveClockTo(page, wallClock(sunday, days, time))
  const nothingMore = async (count: number) => {
    await rest(A_ROUND)
    expect((await letters.received(0)).map(({ subject }) => subject)).toHaveLength(count)
  }

  // She signs up the evening before, by a clock that has been moved already.
  await at(-1, '18:00')
  const person = await signUp(String(baseURL))
  await context.addCookies([asCookie(person, String(baseURL))])
  const contact = await person.keeps('keepContact')
  const onSunday = { what: 'Send her the photo', on: date(sunday, 0) }
  const followUp = await person.keeps('planFollowUp', onSunday, { contact })

  await test.step('she asks for it, and the address answers by a link with a button', async () => {
    await page.goto('/account')
    const form = page.getByRole('form', { name: 'Reminders by mail' })
    await expect(form.getByLabel('Address')).toHaveValue(person.email)
    await form.getByLabel('At').selectOption('08:00')
    await form.getByRole('button', { name: 'Send a link to confirm it' }).click()
    await expect(page.getByText(/^A link is on its way to/)).toBeVisible()
    const [letter] = await letters.received(1)
    expect(letter?.to).toEqual([person.email])
    const link = /\/mail\/confirm\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
    // A scanner opens it first, which does nothing.
    await request.get(link)
    await page.goto(link)
    await anyoneCanUse(page)
    await page.getByRole('button', { name: 'Yes, send them here' }).click()
    await expect(page.getByRole('heading', { name: 'The address is confirmed' })).toBeVisible()
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link is over' })).toBeVisible()
    await page.goto('/account')
    await expect(page.getByText(/^On days when something waits, one mail goes to/)).toBeVisible()
  })

  await test.step('on Sunday there is none at a minute to eight, and one at eight', async () => {
    await at(0, '07:59')
    await nothingMore(1)
    await at(0, '08:00')
    const [, digest] = await letters.received(2, A_ROUND)
    expect(digest?.to).toEqual([person.email])
    expect(digest?.text).toMatch(/^1 thing you asked to be reminded of is waiting for today/)
    expect(digest?.text).not.toMatch(/photo|Maya|Asha/)
    expect(digest?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  })

  await test.step('on Monday nothing waits, so nothing comes', async () => {
    await person.keeps('markDone', {}, { followUp })
    await at(1, '08:05')
    await nothingMore(2)
  })

  await test.step('one press in her mail program ends them, signed out', async () => {
    const [, digest] = await letters.received(2)
    const link = /^<(.+)>$/.exec(digest?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'No more reminders by mail?' })).toBeVisible()
    await anyoneCanUse(page)
    await page.goto('/account')
    await expect(page.getByText(/^On days when something waits/)).toBeVisible()
    const form = { 'List-Unsubscribe': 'One-Click' }
    const pressed = await request.post(link, { form, headers: { cookie: '' } })
    expect(pressed.status()).toBe(200)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Send a link to confirm it' })).toBeVisible()
  })

  await test.step('and nothing comes after it, though something waits', async () => {
    await person.keeps('planFollowUp', { ...onSunday, on: date(sunday, 2) }, { contact })
    await at(2, '08:05')
    await nothingMore(2)
  })
  await moveClockTo(page, new Date())
  await letters.close()
})

/** What a secret opens is on no list of screens, so it is looked at here. */
async function anyoneCanUse(page: Page) {
  expect(await barriers(page)).toEqual([])
  expect(await barriersAtNight(page)).toEqual([])
  expect(await overflow(page, 320)).toBe(0)
}

/** The next Sunday on which the clocks are changed here, with a day before it that is ahead. */
function nextChangeOfClocks(): Date {
  const day = new Date()
  day.setHours(12, 0, 0, 0)
  day.setDate(day.getDate() + 2)
  const zone = (of: Date) => of.getTimezoneOffset()
  for (;;) {
    const before = new Date(day)
    before.setDate(day.getDate() - 1)
    if (zone(before) !== zone(day)) return day
    day.setDate(day.getDate() + 1)
  }
}

/** So many days after a day, at a time on the clock here. */
function wallClock(day: Date, days: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hours, minutes)
}

function date(day: Date, days: number): string {
  const at = wallClock(day, days, '12:00')
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
