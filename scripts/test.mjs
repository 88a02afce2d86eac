// `npm test`: from a fresh clone to one line that says whether everything holds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '../lib/server/environment.mjs'
import { makeDatabase, startPostgres } from './postgres.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { findChromium, hasPlaywrightBrowsers } from './setup/chromium.mjs'
import { runNode } from './setup/command.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { freePort } from './setup/port.mjs'
import { tallyOfJourneys, tallyOfUnit, total } from './setup/tally.mjs'

/** @typedef {import('./setup/tally.mjs').Tally} Tally */

const FAILED = { passed: 0, failed: 1 }
const PASSED = { passed: 0, failed: 0 }
const MODULES = 'node_modules'
// In a log, colours are noise; Biome has a switch of its own for them.
const isPlain = !process.stdout.isTTY
if (isPlain) process.env.NO_COLOR = '1'
const reports = mkdtempSync(join(tmpdir(), 'onward-test-'))

/** @type {Awaited<ReturnType<typeof startPostgres>> | undefined} */
let ownServer
try {
  const { passed, failed } = total(await everything())
  process.exitCode = failed === 0 ? 0 : 1
  await stopOwnServer()
  console.log(`\n${passed} passed, ${failed} failed`)
} finally {
  rmSync(reports, { recursive: true, force: true })
}

/** @returns {Promise<Tally[]>} */
async function everything() {
  for (const [name, check] of checks()) {
    const tally = await stage(name, check)
    if (tally.failed > 0) return [tally]
  }
  const server = await findServer()
  return [
    await stage('Unit tests on SQLite', () => unit('sqlite', { ONWARD_TEST_ENGINE: 'sqlite' })),
    await stage('Unit tests on PostgreSQL', () => unitOnPostgres(server)),
    await stage('Journeys', () => journeys(server)),
  ]
}

/** @returns {[string, () => Promise<Tally>][]} */
function checks() {
  return [
    ['What this machine needs', async () => said(missing())],
    ['Packages', async () => said(await ensureInstalled())],
    ['Format and lint', formatAndLint],
    ['Types', types],
  ]
}

function missing() {
  // Only the version of Node matters here: the tests bring settings of their own.
  const { problems } = readEnvironment({})
  if (!findChromium() && !hasPlaywrightBrowsers()) {
    problems.push('The journeys need a browser: install Chromium or Chrome.')
  }
  return problems.join('\n') || null
}

function formatAndLint() {
  const biome = join(MODULES, '@biomejs', 'biome', 'bin', 'biome')
  return holds([biome, 'ci', ...(isPlain ? ['--colors=off'] : []), '.'])
}

async function types() {
  const next = join(MODULES, 'next', 'dist', 'bin', 'next')
  const { ok, output } = await runNode([next, 'typegen'], { quiet: true })
  if (!ok) return said(output)
  return holds([join(MODULES, 'typescript', 'bin', 'tsc'), '--noEmit'])
}

/** @returns {Promise<{ url: string } | { url: null, reason: string }>} */
async function findServer() {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given }
  ownServer = await startPostgres({ fsync: false })
  return ownServer
}

async function stopOwnServer() {
  if (ownServer?.url) await ownServer.stop()
}

/** @param {Awaited<ReturnType<typeof findServer>>} server */
async function unitOnPostgres(server) {
  if (server.url) {
    return unit('postgres', { ONWARD_TEST_ENGINE: 'postgres', DATABASE_URL: server.url })
  }
  console.log(`Not run. ${server.reason} Install it, or give TEST_DATABASE_URL.`)
  return process.env.CI ? FAILED : PASSED
}

/** @param {string} name @param {Record<string, string>} env @returns {Promise<Tally>} */
async function unit(name, env) {
  const report = join(reports, `${name}.json`)
  const { ok } = await runNode(
    [
      ...[join(MODULES, 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ],
    { env: { DATABASE_URL: '', NODE_ENV: 'test', ...env } },
  )
  return tallyOfUnit(report, ok)
}

/** @param {Awaited<ReturnType<typeof findServer>>} server @returns {Promise<Tally>} */
async function journeys(server) {
  const problem = await ensureBuilt()
  if (problem) return said(problem)
  const report = join(reports, 'journeys.json')
  const database = server.url ? await makeDatabase(server.url, 'onward_journeys') : ''
  const { ok } = await runNode(
    [join(MODULES, '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    {
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        E2E_DATABASE_URL: database,
        E2E_DATA: join(reports, 'journeys'),
        E2E_PORT: String(await freePort()),
        E2E_POSTGRES_PORT: String(await freePort()),
        E2E_CLOCK_PORT: String(await freePort()),
        E2E_SMTP_PORT: String(await freePort()),
      },
    },
  )
  return tallyOfJourneys(report, ok)
}

/** @param {string[]} words @returns {Promise<Tally>} */
async function holds(words) {
  const { ok } = await runNode(words)
  return ok ? PASSED : FAILED
}

/** @param {string | null} problem */
function said(problem) {
  if (problem !== null) console.error(problem)
  return problem === null ? PASSED : FAILED
}

/** @param {string} name @param {() => Promise<Tally>} work */
async function stage(name, work) {
  console.log(`\n${name}`)
  const began = performance.now()
  const tally = await work().catch((error) => said(`${error.message}`))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${tally.failed > 0 ? 'Failed' : 'Done'} after ${seconds} s.`)
  return tally
}
