import { hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** @typedef {import('./environment.mjs').Settings} Settings */

/**
 * The instance's one secret: what it was given, or what it made for itself at its first start.
 *
 * @param {Pick<Settings, 'secret' | 'dataDir'>} settings
 * @returns {string}
 * @throws when the file is there and can't be a secret; replacing it would lock everyone out.
 */
export function readOrMakeSecret({ secret, dataDir }) {
  if (secret) return secret
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) makeSecret(file)
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < 32) {
    throw new Error(`The secret in ${file} is damaged: bring it back from a backup of DATA_DIR.`)
  }
  return kept
}

/**
 * A 32-byte key for one purpose (HKDF-SHA256, RFC 5869).
 *
 * @param {string} secret
 * @param {string} purpose
 * @returns {Buffer}
 */
export function deriveKey(secret, purpose) {
  return Buffer.from(hkdfSync('sha256', secret, '', `onward/${purpose}`, 32))
}

/** @param {string} file */
function makeSecret(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`
  try {
    writeDurably(draft, `${randomBytes(32).toString('base64url')}\n`)
    publish(draft, file)
    syncFolder(dirname(file))
  } finally {
    rmSync(draft, { force: true })
  }
}

/** @param {string} file @param {string} text */
function writeDurably(file, text) {
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * A link appears whole or not at all, and of two starts at once only the first gets to make it.
 *
 * @param {string} draft
 * @param {string} file
 */
function publish(draft, file) {
  try {
    linkSync(draft, file)
  } catch (error) {
    if (existsSync(file)) return
    // Some file systems have no hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error
    renameSync(draft, file)
  }
}

/** @param {string} folder */
function syncFolder(folder) {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
