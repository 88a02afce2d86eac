import type { Page } from '@playwright/test'
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

const rooms = [...new Set(screens(rowsWithId('')).map(({ address }) => roomOf(address)))]

/** What says something of its own while there is nothing yet. */
const emptyOnes = [
  ...['/today', '/applications', '/network', '/feedback', '/feedback/new', '/exercise', '/mood'],
  ...['/reflections', '/reminders', '/insights', '/no', '/perspective', '/recovery/note'],
  ...['/network/meet-ups', '/network/together', '/network/queue'],
]

for (const room of rooms) {
  test(`anyone can use ${room}`, async ({ page, context, baseURL, resident }) => {
    test.slow()
    const heard = listenTo(page, String(baseURL))
    for (const { address, isPrivate } of screens(resident.rows)) {
      if (roomOf(address) !== room) continue
      if (isPrivate) await context.addCookies([asCookie(resident, String(baseURL))])
      await isOpenToAll(page, address, 200)
    }
    expect(heard).toEqual([])
  })
}

for (const address of emptyOnes) {
  test(`anyone can use ${address} on a first day`, async ({ page, context, baseURL, newcomer }) => {
    const heard = listenTo(page, String(baseURL))
    await context.addCookies([asCookie(newcomer, String(baseURL))])
    await isOpenToAll(page, address, 200)
    expect(heard).toEqual([])
  })
}

test('anyone can use a page that isn’t there', async ({ page, context, baseURL, newcomer }) => {
  await context.addCookies([asCookie(newcomer, String(baseURL))])
  await isOpenToAll(page, '/applications/not-there', 404)
  await isOpenToAll(page, '/nowhere', 404)
})

function roomOf(address: string): string {
  return `/${address.split(/[/?]/)[1] ?? ''}`
}

async function isOpenToAll(page: Page, address: string, status: number): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  const response = await page.goto(address)
  expect.soft(response?.status(), address).toBe(status)
  await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
  await expect.soft(page.getByRole('status', { name: 'Loading' }), address).toHaveCount(0)
  await expect.soft(page.getByRole('link', { name: 'Need support now?' }), address).toBeVisible()
  await expect.soft(page, address).toHaveTitle(/^(.+ · )?Onward$/)
  await unfold(page)
  expect.soft(await barriers(page), `${address} by day`).toEqual([])
  expect.soft(await barriersAtNight(page), `${address} by night`).toEqual([])
  for (const width of [320, 390, 1280]) {
    expect.soft(await overflow(page, width), `${address}, ${width} pixels wide`).toBe(0)
  }
  expect.soft(await keptInBrowser(page), address).toEqual([])
}
