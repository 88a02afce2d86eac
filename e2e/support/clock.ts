import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Moves the server’s clock, and the page’s, to an instant; both go on from there. */
export async function moveClockTo(page: Page, instant: Date): Promise<void> {
  writeFileSync(String(process.env.MOVED_CLOCK), String(instant.getTime() - Date.now()))
  await page.clock.setSystemTime(instant)
}
