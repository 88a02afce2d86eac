// `npm start`, and with --demo `npm run demo`: from a fresh clone to a served page.
import { asEnvironment, readEnvironment } from '../lib/server/environment.mjs'
import { readOrMakeSecret } from '../lib/server/secret.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { runNode } from './setup/command.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { stopWithNpm } from './setup/npm-parent.mjs'
import { whyNotFree } from './setup/port.mjs'

const isDemo = process.argv.includes('--demo')

stopWithNpm()
const settings = readSettings()
giveUpOn(await whyNotFree(settings))
giveUpOn(await ensureInstalled())
giveUpOn(whyNoSecret())
giveUpOn(await ensureBuilt())
if (isDemo) await seedDemo()
const { serve } = await import('./serve.mjs')
await serve(settings)

function readSettings() {
  // The demo never mixes with real data, so it has a folder of its own and no shared database.
  const ownPlace = { DATABASE_URL: '', DATA_DIR: process.env.DATA_DIR || '.data-demo' }
  const { settings, problems } = readEnvironment(
    isDemo ? { ...process.env, ...ownPlace } : process.env,
  )
  if (problems.length > 0) giveUpOn(problems.join('\n'))
  return settings
}

function whyNoSecret() {
  try {
    readOrMakeSecret(settings)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function seedDemo() {
  const { ok } = await runNode(['--import', 'tsx', 'scripts/seed-demo.ts'], {
    env: asEnvironment(settings),
  })
  if (!ok) giveUpOn('The sample account could not be made; the reason is above.')
}

/** @param {string | null} problem */
function giveUpOn(problem) {
  if (problem === null) return
  console.error(problem)
  process.exit(1)
}
