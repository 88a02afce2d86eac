import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './command.mjs'
import { ROOT } from './root.mjs'

const SOURCES = [
  'app',
  'lib',
  'db',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = join(ROOT, '.next', 'onward-build')

// Next mixes this into the ids of server actions. A fixed one gives every build and every instance
// the same ids, so that a page opened before an update still saves. It guards nothing: what an
// action hides in a page is sealed at run time under a key of the instance's own secret.
const ACTION_IDS = createHash('sha256').update('onward action ids').digest('base64')

/**
 * Builds the app, unless the build there is was made from these very files.
 *
 * @returns {Promise<string | null>} What to do, when it failed.
 */
export async function ensureBuilt() {
  const wanted = fingerprint()
  if (isCurrent(wanted)) return null
  console.log('Building. This takes about half a minute after each change.')
  rmSync(STAMP, { force: true })
  const { ok, output } = await runNode(
    [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      quiet: true,
      env: {
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTION_IDS,
      },
    },
  )
  if (!ok) {
    return `${output}\n\nThe build failed; the reason is above. If you changed nothing, delete the folders .next and node_modules and run the same command again.`
  }
  writeFileSync(STAMP, wanted)
  return null
}

/** @param {string} wanted */
function isCurrent(wanted) {
  return (
    existsSync(join(ROOT, '.next', 'BUILD_ID')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === wanted
  )
}

function fingerprint() {
  const hash = createHash('sha256').update(ACTION_IDS)
  for (const source of SOURCES) addTo(hash, source)
  return hash.digest('hex')
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (!found || /\.test\.tsx?$/.test(path)) return
  if (found.isDirectory()) {
    for (const name of readdirSync(join(ROOT, path)).sort()) addTo(hash, `${path}/${name}`)
    return
  }
  hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)))
}
