import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

// The one without windows first: it walks the journeys in half the time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser somebody installed on this machine, for when Playwright has none of its own. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file)) ?? null
}

/** Whether Playwright has fetched browsers; said before Playwright itself is installed. */
export function hasPlaywrightBrowsers() {
  const places = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  }
  const usual = Reflect.get(places, process.platform) ?? join(homedir(), '.cache', 'ms-playwright')
  return existsSync(process.env.PLAYWRIGHT_BROWSERS_PATH || usual)
}
