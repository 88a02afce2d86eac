import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir An absolute folder.
 * @property {string | null} databaseUrl Null for the embedded engine.
 * @property {'sqlite' | 'postgres'} engine
 * @property {string} publicUrl An origin, without a slash at its end.
 * @property {string | null} smtpUrl
 * @property {string | null} mailFrom
 * @property {string | null} secret
 * @property {'open' | 'closed'} signups
 */

export const NODE_FLOOR = '20.9'
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$|^[^\r\n<>]*<[^\s@<>]+@[^\s@<>]+>$/

/**
 * How this instance was told to run, and everything that is wrong with it at once. A problem names
 * its variable and never repeats a value that may hold a password. Nothing is touched.
 *
 * @param {Record<string, string | undefined>} env
 * @param {{ folder?: string, nodeVersion?: string }} [options] `folder` is what a relative DATA_DIR starts from.
 * @returns {{ settings: Settings, problems: string[] }}
 */
export function readEnvironment(env, options = {}) {
  const { folder = process.cwd(), nodeVersion = process.versions.node } = options
  /** @type {string[]} */
  const problems = []
  const given = (/** @type {string} */ name) => env[name]?.trim() || null
  const complain = (/** @type {string} */ problem) => problems.push(problem)

  if (isOlder(nodeVersion, NODE_FLOOR)) {
    complain(`Node ${NODE_FLOOR} or newer is needed, and this is Node ${nodeVersion}.`)
  }
  const port = readPort(given('PORT'), complain)
  const databaseUrl = readDatabaseUrl(given('DATABASE_URL'), complain)
  const mailFrom = readMailFrom(given('MAIL_FROM'), complain)
  return {
    settings: {
      port,
      host: readHost(given('HOST'), complain),
      dataDir: readDataDir(resolve(folder, given('DATA_DIR') ?? '.data'), complain),
      databaseUrl,
      engine: databaseUrl ? 'postgres' : 'sqlite',
      publicUrl: readPublicUrl(given('PUBLIC_URL'), port, complain),
      smtpUrl: readSmtpUrl(given('SMTP_URL'), given('MAIL_FROM'), complain),
      mailFrom,
      secret: readSecret(given('ONWARD_SECRET'), complain),
      signups: readSignups(given('SIGNUPS'), complain),
    },
    problems,
  }
}

/**
 * The same settings as variables, for this process or a child. Every name is there, an unset one as
 * an empty text, because Next fills in missing names from `.env` files after we have read ours.
 *
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export function asEnvironment(settings) {
  return {
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl ?? '',
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: settings.publicUrl,
    SMTP_URL: settings.smtpUrl ?? '',
    MAIL_FROM: settings.mailFrom ?? '',
    ONWARD_SECRET: settings.secret ?? '',
    SIGNUPS: settings.signups,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** @typedef {(problem: string) => void} Complain */

/** @param {string | null} value @param {Complain} complain */
function readPort(value, complain) {
  if (value === null) return 3000
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port
  complain(`PORT must be a whole number from 1 to 65535, and it is "${value}".`)
  return 3000
}

/** @param {string | null} value @param {Complain} complain */
function readHost(value, complain) {
  if (value === null) return '127.0.0.1'
  if (!/^[\w.:%-]+$/.test(value)) {
    complain(`HOST must be an address such as 127.0.0.1 or 0.0.0.0, and it is "${value}".`)
  }
  return value
}

/** @param {string} folder @param {Complain} complain */
function readDataDir(folder, complain) {
  const problem = whyNotWritable(folder)
  if (problem) complain(`DATA_DIR must be a folder Onward may write to, and ${problem}.`)
  return folder
}

/**
 * The folder may not be there yet: then its nearest parent must let us make it.
 *
 * @param {string} folder
 * @returns {string | null}
 */
function whyNotWritable(folder) {
  try {
    if (!statSync(folder).isDirectory()) return `${folder} is a file`
    accessSync(folder, constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    return isMissing ? whyNotWritable(dirname(folder)) : `${folder} is closed to this user`
  }
}

/** @param {string | null} value @param {Complain} complain */
function readDatabaseUrl(value, complain) {
  if (value === null) return null
  const protocol = parseUrl(value)?.protocol
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    complain(
      'DATABASE_URL must be an address like postgres://user:password@host:5432/name, or be left out for the embedded database.',
    )
  }
  return value
}

/** @param {string | null} value @param {number} port @param {Complain} complain */
function readPublicUrl(value, port, complain) {
  const fallback = `http://localhost:${port}`
  if (value === null) return fallback
  const url = parseUrl(value)
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href && !/[?#]/.test(value)
  if (isOrigin) return url.origin
  complain(
    'PUBLIC_URL must be an address like https://onward.example.org, with nothing after the host.',
  )
  return fallback
}

/** @param {string | null} value @param {string | null} mailFrom @param {Complain} complain */
function readSmtpUrl(value, mailFrom, complain) {
  if (value === null) return null
  const url = parseUrl(value)
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) {
    complain('SMTP_URL must be an address like smtp://user:password@mail.example.org:587.')
  }
  if (mailFrom === null) complain('MAIL_FROM is needed as well when SMTP_URL is set.')
  return value
}

/** @param {string | null} value @param {Complain} complain */
function readMailFrom(value, complain) {
  if (value !== null && !ADDRESS.test(value)) {
    complain('MAIL_FROM must hold a mail address, like "Onward <onward@example.org>".')
  }
  return value
}

/** @param {string | null} value @param {Complain} complain */
function readSecret(value, complain) {
  if (value !== null && value.length < 32) {
    complain('ONWARD_SECRET must have at least 32 characters.')
  }
  return value
}

/** @param {string | null} value @param {Complain} complain @returns {'open' | 'closed'} */
function readSignups(value, complain) {
  if (value === null || value === 'open') return 'open'
  if (value === 'closed') return 'closed'
  complain(
    value === 'invite'
      ? 'SIGNUPS=invite is not available yet: use open or closed.'
      : `SIGNUPS must be open or closed, and it is "${value}".`,
  )
  return 'closed'
}

/** @param {string} value */
function parseUrl(value) {
  try {
    return new URL(value)
  } catch {
    return null
  }
}

/** @param {string} version @param {string} floor */
function isOlder(version, floor) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = floor.split('.').map(Number)
  return major < leastMajor || (major === leastMajor && minor < leastMinor)
}
