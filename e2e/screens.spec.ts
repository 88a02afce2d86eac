import type { Page } from '@playwright/test'
import { dayFrom } from './support/days'
import { screens } from './support/routes'
import { rowsWithId } from './support/rows'
import {
  barriers,
  barriersAtNight,
  keptInBrowser,
  listenTo,
  overflow,
  unfold,
} from './support/screen'
import { asCookie, expect, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 } })

const all = screens(rowsWithId('…'))
const firstDay = all.filter(({ address, isPrivate }) => isPrivate && !/…|\?/.test(address))

for (const [index, { address, isPrivate }] of all.entries()) {
  test(`anyone can use ${address}`, async ({ page, context, baseURL, resident }) => {
    if (isPrivate) await context.addCookies([asCookie(resident, String(baseURL))])
    await isOpenToAll(page, screens(resident.rows)[index]?.address, String(baseURL))
  })
}

for (const { address } of firstDay) {
  test(`anyone can use ${address} on a first day`, async ({ page, context, baseURL, newcomer }) => {
    await context.addCookies([asCookie(newcomer, String(baseURL))])
    await isOpenToAll(page, address, String(baseURL))
  })
}

test('a page that isn’t there can be used by anyone too', async ({
  page,
  baseURL,
  person: _her,
}) => {
  await page.goto('/applications/not-there')
  await looksRight(page)
  await page.goto('/nowhere')
  await looksRight(page)
  expect(await keptInBrowser(page)).toEqual([])
  expect(baseURL).toContain(new URL(page.url()).host)
})

test('a very long word breaks instead of widening the page', async ({ page, person }) => {
  const long = 'x'.repeat(110)
  const application = await person.keeps('keepApplication', { company: long, role: long })
  await person.keeps('keepApplication', { company: long, role: long })
  const contact = await person.keeps('keepContact', { name: long, company: long, howWeMet: long })
  const rows = { application, contact }
  await person.keeps('planFollowUp', { what: long }, rows)
  await person.keeps('planFollowUp', { what: long, on: dayFrom() }, rows)
  await person.keeps('keepFeedback', { words: long, lesson: long }, rows)
  await person.keeps('readyRequest', { askedOf: long, draft: long }, rows)
  await person.keeps('keepReflection', { nextTime: long }, rows)
  const recovery = await person.keeps('recordNo', { company: long, applicationId: application })
  await person.keeps('keepThought', { thought: long, ownWords: long }, { recovery })
  const mood = await person.keeps('logMood')
  await person.keeps('correctMood', { words: long }, { mood })
  for (const address of [
    ...['/today', '/applications', '/network', '/feedback', '/reflections', '/reminders', '/mood'],
    ...[`/applications/${application}`, `/network/${contact}`, '/no', '/feedback/new'],
    ...[`/recovery/${recovery}`, `/recovery/${recovery}/perspective`],
    ...[`/recovery/${recovery}/network`, `/recovery/${recovery}/feedback`],
  ]) {
    await page.goto(address)
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
    await unfold(page)
    expect.soft(await overflow(page, 320), address).toBe(0)
  }
})

async function isOpenToAll(page: Page, address = '', baseURL: string): Promise<void> {
  const heard = listenTo(page, baseURL)
  const response = await page.goto(address)
  expect(response?.status()).toBe(200)
  await looksRight(page)
  expect(await keptInBrowser(page)).toEqual([])
  expect(heard).toEqual([])
}

async function looksRight(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Need support now?' })).toBeVisible()
  await expect(page).toHaveTitle(/^(.+ · )?Onward$/)
  await unfold(page)
  expect.soft(await barriers(page)).toEqual([])
  expect.soft(await barriersAtNight(page)).toEqual([])
  for (const width of [320, 390, 1280]) {
    expect.soft(await overflow(page, width), `${width} px`).toBe(0)
  }
}
