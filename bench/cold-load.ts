import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Seeker } from './seekers'
import type { MeasuredServer } from './server'

export const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** What a first visit to /today costs: bytes as sent, and requests, until nothing more is asked. */
export async function measureColdLoad(server: MeasuredServer, [seeker]: Seeker[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: installed,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })
  const page = await browser.newPage({ extraHTTPHeaders: { cookie: seeker?.cookie ?? '' } })
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  let [requests, bytes] = [0, 0]
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1
    bytes += encodedDataLength
  })
  await page.goto(`${server.url}/today`, { waitUntil: 'networkidle' })
  console.log(`\ncold /today            ${(bytes / 1000).toFixed(0)} kB   (target ≤ 220)`)
  console.log(`cold /today            ${requests} requests   (target ≤ 25)`)
  await browser.close()
}
