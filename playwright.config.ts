import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, defineConfig } from '@playwright/test'
import { findChromium } from './scripts/setup/chromium.mjs'

type Journeys = {
  name: string
  port: number
  databaseUrl: string
  testMatch?: string
  testIgnore?: string
  /** Its server’s clock is moved by the journey, and it has a mail server of the journey’s. */
  movesClock?: true
}

const ZONE = 'Europe/London'
// The tests reckon days in their own zone, and the browser in its: it has to be the same one.
process.env.TZ = ZONE
const MOVED = '**/*-over-time.spec.ts'

const all: Journeys[] = [
  {
    name: 'sqlite',
    port: Number(process.env.E2E_PORT ?? 4310),
    databaseUrl: '',
    testIgnore: MOVED,
  },
  {
    name: 'over-time',
    port: Number(process.env.E2E_CLOCK_PORT ?? 4312),
    databaseUrl: '',
    testMatch: MOVED,
    movesClock: true,
  },
  {
    name: 'postgres',
    port: Number(process.env.E2E_POSTGRES_PORT ?? 4311),
    databaseUrl: process.env.E2E_DATABASE_URL ?? '',
    testMatch: '**/{first-day,two-tabs}.spec.ts',
  },
]
const journeys = all.filter(({ name, databaseUrl }) => name !== 'postgres' || databaseUrl)
const data = dataFolder()
process.env.MOVED_CLOCK = join(data, 'clock')
process.env.E2E_SMTP_PORT ??= '4313'

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Two browsers and a server share two cores, and a busy machine is no fault of the app’s.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: ZONE,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    // A worker would stand between a page and the journeys that listen to what it sends.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: existsSync(chromium.executablePath()) ? undefined : installedBrowser(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    },
  },
  projects: journeys.map(({ name, port, testMatch, testIgnore, movesClock }) => ({
    name,
    testMatch,
    testIgnore,
    // One clock and one mail server: whoever moves them has them for itself.
    ...(movesClock && { workers: 1 }),
    use: { baseURL: `http://localhost:${port}` },
  })),
  webServer: journeys.map(({ name, port, databaseUrl, movesClock }) => ({
    name,
    command: movesClock
      ? 'node --import ./e2e/support/moved-clock.mjs scripts/serve.mjs'
      : 'node scripts/serve.mjs',
    url: `http://localhost:${port}/api/health`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIR: join(data, name),
      DATABASE_URL: databaseUrl,
      SIGNUPS: 'open',
      SMTP_URL: movesClock ? `smtp://127.0.0.1:${process.env.E2E_SMTP_PORT}` : '',
      MAIL_FROM: movesClock ? 'onward@example.org' : '',
      ONWARD_SECRET: '',
    },
  })),
})

// Every worker reads this file again: the folder is the first one's, who also clears it away.
function dataFolder(): string {
  const made = process.env.E2E_DATA
  if (made) return made
  const folder = mkdtempSync(join(tmpdir(), 'onward-journeys-'))
  process.env.E2E_DATA = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function installedBrowser(): string {
  const found = findChromium()
  if (!found) throw new Error('No Chromium or Chrome was found: install one.')
  return found
}
