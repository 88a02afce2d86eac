import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './setup/port.mjs'
import { findPostgres, whoRunsIt } from './setup/postgres-on-disk.mjs'

/** @typedef {{ uid?: number, gid?: number }} RunsAs */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/**
 * @typedef {object} Postgres
 * @property {string} url
 * @property {number} pid
 * @property {string} dir
 * @property {() => Promise<void>} stop Ends the server and removes its folder.
 */

const START_MS = 30_000

/**
 * A PostgreSQL server of our own in a temporary folder, for tests. It ends with this process.
 *
 * @param {{ fsync?: boolean }} [options] Without `fsync` it is quicker, and loses data in a crash.
 * @returns {Promise<Postgres | { url: null, reason: string }>}
 */
export async function startPostgres({ fsync = true } = {}) {
  const bin = findPostgres()
  if (!bin) return { url: null, reason: 'No PostgreSQL 15 or newer was found on this machine.' }
  const runsAs = whoRunsIt()
  if (!runsAs)
    return { url: null, reason: 'PostgreSQL refuses to run as root: add a user postgres.' }

  const dir = mkdtempSync(join(tmpdir(), 'onward-postgres-'))
  if (runsAs.uid !== undefined) chownSync(dir, runsAs.uid, runsAs.gid ?? runsAs.uid)
  const password = randomBytes(16).toString('hex')
  const problem = initialise({ bin, dir, password, runsAs, fsync })
  if (problem) {
    rmSync(dir, { recursive: true, force: true })
    return { url: null, reason: `PostgreSQL could not be set up: ${problem}` }
  }

  const port = await freePort()
  const child = launch({ bin, dir, port, runsAs, fsync })
  const end = endWithUs(child, dir)
  const words = await ready(child)
  if (words !== null) {
    end()
    return { url: null, reason: `PostgreSQL did not start: ${words}` }
  }
  return {
    url: `postgres://onward:${password}@127.0.0.1:${port}/postgres`,
    pid: child.pid ?? 0,
    dir,
    stop: () => stop(child, end),
  }
}

/** @param {{ bin: string, dir: string, password: string, runsAs: RunsAs, fsync: boolean }} plan */
function initialise({ bin, dir, password, runsAs, fsync }) {
  const passwordFile = join(dir, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runsAs.uid !== undefined) chownSync(passwordFile, runsAs.uid, runsAs.gid ?? runsAs.uid)
  const settle = (/** @type {string} */ locale) =>
    spawnSync(
      join(bin, 'initdb'),
      [
        ...['-D', join(dir, 'data'), '-U', 'onward', '-E', 'UTF8', `--locale=${locale}`],
        ...['-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...(fsync ? [] : ['--no-sync'])],
      ],
      { ...runsAs, cwd: dir, encoding: 'utf8' },
    )
  // Not every system has C.UTF-8, which knows letters beyond ASCII and still sorts like SQLite.
  const first = settle('C.UTF-8')
  const { status, stderr, error } = first.status === 0 ? first : settle('C')
  rmSync(passwordFile, { force: true })
  return status === 0 ? null : String(error?.message ?? stderr).trim()
}

/** @param {{ bin: string, dir: string, port: number, runsAs: RunsAs, fsync: boolean }} plan */
function launch({ bin, dir, port, runsAs, fsync }) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: dir,
    fsync: fsync ? 'on' : 'off',
    lc_messages: 'C',
    max_connections: 200,
  }
  return spawn(
    join(bin, 'postgres'),
    [
      ...['-D', join(dir, 'data')],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...runsAs, cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] },
  )
}

/** @param {ChildProcess} child @returns {Promise<string | null>} What it said, when it didn't start. */
function ready(child) {
  return new Promise((resolve) => {
    let words = ''
    const tooLong = setTimeout(
      () => resolve(`no answer in ${START_MS / 1000} s. ${words}`),
      START_MS,
    )
    const finish = (/** @type {string | null} */ said) => {
      clearTimeout(tooLong)
      resolve(said)
    }
    child.stderr?.on('data', (chunk) => {
      // Kept flowing for as long as it runs, or a full pipe would stop it.
      if (words.length < 4_000) words += chunk
      if (words.includes('ready to accept connections')) finish(null)
    })
    child.once('error', (error) => finish(error.message))
    child.once('exit', () => finish(words.trim()))
  })
}

/**
 * However this process ends, the server and its folder go too.
 *
 * @param {ChildProcess} child
 * @param {string} dir
 */
function endWithUs(child, dir) {
  const end = () => {
    child.kill('SIGQUIT')
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  const endOnSignal = (/** @type {NodeJS.Signals} */ signal) => {
    end()
    // Whoever else listens has something to finish, and then ends the process.
    if (process.listenerCount(signal) === 0) process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('exit', end)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, endOnSignal)
  }
  return () => {
    end()
    process.off('exit', end)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, endOnSignal)
  }
}

/** @param {ChildProcess} child @param {() => void} end */
async function stop(child, end) {
  if (child.exitCode === null && child.signalCode === null) {
    // To a postmaster, SIGINT means a fast shutdown.
    child.kill('SIGINT')
    await new Promise((resolve) => child.once('exit', resolve))
  }
  end()
}

/**
 * A database of its own on a server, made afresh.
 *
 * @param {string} serverUrl
 * @param {string} name
 * @returns {Promise<string>} Its address.
 */
export async function makeDatabase(serverUrl, name) {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`drop database if exists "${name}"`)
  await client.query(`create database "${name}"`)
  await client.end()
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
}
