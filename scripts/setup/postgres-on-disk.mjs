import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const OLDEST = 15

/** The folder with the newest PostgreSQL server programs on this machine. */
export function findPostgres() {
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const known = [
    ...versionsIn('/usr/lib/postgresql', 'bin'),
    ...versionsIn('/opt/homebrew/opt', 'bin', /^postgresql@\d+$/),
    ...versionsIn('/usr/local/opt', 'bin', /^postgresql@\d+$/),
    ...versionsIn('/Applications/Postgres.app/Contents/Versions', 'bin'),
    ...['/usr/pgsql/bin', '/usr/local/pgsql/bin'],
  ]
  return [...onPath, ...known].map(realFolder).find(isNewEnough) ?? null
}

/**
 * Who the server runs as: PostgreSQL refuses to be root. Null when there is nobody else.
 *
 * @returns {{ uid?: number, gid?: number } | null}
 */
export function whoRunsIt() {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = users.find((user) => user.startsWith('postgres:'))
  if (!line) return null
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** @param {string} place @param {string} inside @param {RegExp} [named] */
function versionsIn(place, inside, named = /^\d/) {
  if (!existsSync(place)) return []
  const version = (/** @type {string} */ name) => Number.parseFloat(name.replace(/^\D+/, ''))
  return readdirSync(place)
    .filter((name) => named.test(name))
    .sort((a, b) => version(b) - version(a))
    .map((name) => join(place, name, inside))
}

// On PATH there may be links to a single program; its siblings are where it really is.
function realFolder(/** @type {string} */ folder) {
  const initdb = join(folder, 'initdb')
  return existsSync(initdb) ? dirname(realpathSync(initdb)) : folder
}

function isNewEnough(/** @type {string} */ folder) {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return false
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? 0) >= OLDEST
}
