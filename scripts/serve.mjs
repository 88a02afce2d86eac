// The production server, in one process. It needs a build: `npm start` makes one first.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asEnvironment, readEnvironment } from '../lib/server/environment.mjs'
import { deriveKey, readOrMakeSecret } from '../lib/server/secret.mjs'
import { declaresTooMuch, limitBodies } from './server/body-limit.mjs'
import { dropOtherListeners, logCrash, logCrashesQuietly } from './server/crash-log.mjs'
import { stopGracefully } from './server/graceful-stop.mjs'
import { restWhenIdle } from './server/idle-rest.mjs'
import { packAnswers } from './server/pack.mjs'
import { listenProblem } from './setup/port.mjs'
import { ROOT } from './setup/root.mjs'

/** @typedef {import('../lib/server/environment.mjs').Settings} Settings */

// Longer than the 60 seconds after which proxies let go, so that it is never us who closes first.
const KEEP_ALIVE_MS = 65_000

/** @param {Settings} settings */
export async function serve(settings) {
  try {
    if (!existsSync(join(ROOT, '.next', 'BUILD_ID'))) {
      throw new Error('There is no build yet: npm start makes one and serves it.')
    }
    settleIn(settings)
    const app = await prepareApp(settings)
    await listen(app, settings)
    announce(settings)
  } catch (error) {
    console.error(oneLine(error, settings))
    process.exit(1)
  }
}

/** @param {Settings} settings */
function settleIn(settings) {
  // The database and its journal are as private as the secret beside them.
  process.umask(0o077)
  process.chdir(ROOT)
  const actionsKey = deriveKey(readOrMakeSecret(settings), 'server-actions')
  Object.assign(process.env, asEnvironment(settings), {
    NODE_ENV: 'production',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey.toString('base64'),
  })
  process.title = 'onward'
  logCrashesQuietly()
}

/** @param {Settings} settings */
async function prepareApp({ host, port }) {
  const { default: next } = await import('next')
  // Quiet: Next prints the messages of errors, and the app logs them itself, without.
  const app = next({ dev: false, dir: ROOT, hostname: host, port, quiet: true })
  await withHeldErrors(async () => {
    await app.prepare()
    // `prepare` does not wait for instrumentation.ts, in which the database is brought up to date.
    await (await app.server.getServer()).prepare()
  })
  dropOtherListeners()
  // Next would end every request that offers an upgrade, as some clients do for HTTP/2.
  Reflect.set(app, 'didWebSocketSetup', true)
  return app
}

/** @param {Awaited<ReturnType<typeof prepareApp>>} app @param {Settings} settings */
function listen(app, { host, port }) {
  const handle = packAnswers(limitBodies(app.getRequestHandler()))
  const server = createServer((request, response) => {
    // `*` or a whole address is no page of ours, and Next answers 500 to some of them.
    if (!request.url?.startsWith('/')) return response.writeHead(400).end('Bad request.\n')
    handle(request, response).catch((error) => {
      logCrash('request', error)
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end('Something went wrong on our side.\n')
    })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.on('checkContinue', (request, response) => {
    if (!declaresTooMuch(request)) response.writeContinue()
    server.emit('request', request, response)
  })
  stopGracefully(server, () => Promise.all([app.close(), letPostmanFinish()]))
  restWhenIdle(server)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(listenProblem(error, { host, port }))))
    server.listen(port, host, () => resolve(server))
  })
}

/** What he has in hand still leaves; he lives in code that is bundled apart. */
function letPostmanFinish() {
  /** @type {{ stop: () => Promise<void> } | undefined} */
  const postman = Reflect.get(globalThis, 'onwardPostman')
  return postman?.stop()
}

/** @param {Settings} settings */
function announce({ publicUrl, engine, dataDir }) {
  console.log(`Onward is at ${publicUrl}`)
  console.log(`Your data is in ${engine === 'sqlite' ? dataDir : 'PostgreSQL'}`)
}

/**
 * Next prints a failed start with its stack; we say it in one line ourselves.
 *
 * @param {() => Promise<void>} work
 */
async function withHeldErrors(work) {
  const print = console.error
  /** @type {unknown[][]} */
  const held = []
  console.error = (...words) => held.push(words)
  try {
    await work()
    for (const words of held) print(...words)
  } finally {
    console.error = print
  }
}

/** @param {unknown} error @param {Settings} settings */
function oneLine(error, { engine, dataDir }) {
  const { message, code } = innermost(error)
  const said = message.replace('An error occurred while loading instrumentation hook: ', '')
  const line = said.replace(/\s+/g, ' ').trim() || code
  if (code.startsWith('SQLITE')) return `DATA_DIR: the database in ${dataDir} said "${line}".`
  return engine === 'postgres' && code ? `DATABASE_URL: PostgreSQL said "${line}" (${code}).` : line
}

/** @param {unknown} error @returns {{ message: string, code: string }} */
function innermost(error) {
  if (!(error instanceof Error)) return { message: String(error), code: '' }
  const inside = error instanceof AggregateError ? error.errors[0] : error.cause
  if (inside instanceof Error) return innermost(inside)
  return { message: error.message, code: 'code' in error ? String(error.code) : '' }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { settings, problems } = readEnvironment(process.env)
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    process.exit(1)
  }
  await serve(settings)
}
