import { chromium, type Locator, type Page } from '@playwright/test'
import { installed } from './cold-load'
import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

const ROOMS = ['/today', '/applications', '/network', '/feedback', '/reflections', '/account']
/** "Fast 3G" as Chrome's own tools throttle it. */
const FAST_3G = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
  latency: 150 * 3.75,
}

/** From each room to a recorded no, on a phone a quarter as fast as this machine, on fast 3G. */
export async function measureRecordingANo(server: MeasuredServer, seeker: Seeker): Promise<void> {
  const browser = await chromium.launch({ executablePath: installed, args: ['--no-sandbox'] })
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    extraHTTPHeaders: { cookie: seeker.cookie },
  })
  const seconds: number[] = []
  let most = 0
  for (const room of ROOMS) {
    const page = await context.newPage()
    const device = await context.newCDPSession(page)
    await device.send('Network.enable')
    await device.send('Network.emulateNetworkConditions', FAST_3G)
    await device.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(`${server.url}${room}`)
    const began = performance.now()
    const taps = await tapThrough(page)
    seconds.push((performance.now() - began) / 1000)
    most = Math.max(most, taps)
    await page.close()
  }
  await browser.close()
  const listed = seconds.map((each) => each.toFixed(1)).join(', ')
  console.log(
    `\na no, throttled phone  ${most} taps (target ≤ 4), slowest ${Math.max(...seconds).toFixed(1)} s (target ≤ 20): ${listed}`,
  )
}

async function tapThrough(page: Page): Promise<number> {
  let taps = 0
  const tap = async (target: Locator) => {
    await target.tap()
    taps += 1
  }
  await tap(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'I just got a no' }),
  )
  await page.waitForURL('**/no')
  const suggestions = page.getByRole('group', { name: 'Your newest open applications' })
  await tap(suggestions.getByRole('button').first())
  await page.getByLabel('Company').and(page.locator('[value]:not([value=""])')).waitFor()
  await tap(page.getByRole('radio', { name: 'Low', exact: true }))
  await tap(page.getByRole('button', { name: /That[’']s it for now/ }))
  await page.waitForURL('**/recovery/*')
  await page.getByRole('heading', { level: 1, name: /^After / }).waitFor()
  return taps
}
