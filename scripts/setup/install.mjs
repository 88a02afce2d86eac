import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.mjs'
import { ROOT } from './root.mjs'

const LOCK = join(ROOT, 'package-lock.json')
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')
const STAMP = join(ROOT, 'node_modules', '.onward-lock')

// Packages with native parts differ from one kind of machine to the next.
const MACHINE = `${process.platform} ${process.arch}`

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * Installs exactly what the lock file says, unless that is what is there.
 *
 * @returns {Promise<string | null>} What to do, when it failed.
 */
export async function ensureInstalled() {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return null
  if (!holdsTheLock()) {
    console.log('Installing what Onward needs. This takes about a minute, once.')
    // Building needs the development packages too, whatever NODE_ENV says.
    const { ok, output } = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'], {
      quiet: true,
    })
    if (!ok) {
      return `${output}\n\nInstalling failed; npm's own words are above. Check that the npm registry can be reached, then run the same command again.`
    }
  }
  writeFileSync(STAMP, wanted)
  return null
}

function fingerprint() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  return `${lock} ${MACHINE}`
}

// npm writes its own account of node_modules as the last step of an installation.
function holdsTheLock() {
  if (existsSync(STAMP) && !readFileSync(STAMP, 'utf8').endsWith(MACHINE)) return false
  const there = readPackages(INSTALLED)
  const wanted = readPackages(LOCK)
  if (!there || !wanted) return false
  const isThere = (/** @type {string} */ name) =>
    there[name] ? same(there[name], wanted[name]) : wanted[name]?.optional === true
  return Object.keys(wanted).filter(Boolean).every(isThere)
}

/** @param {Packages[string]} a @param {Packages[string] | undefined} b */
function same(a, b) {
  return a.version === b?.version && a.integrity === b?.integrity
}

/** @param {string} file @returns {Packages | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
