import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE_MS = 2_000

/**
 * Why the server could not listen there, as one sentence, or null when it could. A port is given a
 * moment, because the server before this one may just be finishing its last answers.
 *
 * @param {{ host: string, port: number }} place
 * @returns {Promise<string | null>}
 */
export async function whyNotFree(place) {
  const giveUpAt = Date.now() + PATIENCE_MS
  let error = await tryPort(place)
  while (isTaken(error) && Date.now() < giveUpAt) {
    await wait(100)
    error = await tryPort(place)
  }
  return error ? listenProblem(error, place) : null
}

/**
 * @param {unknown} error
 * @param {{ host: string, port: number }} place
 * @returns {string}
 */
export function listenProblem(error, { host, port }) {
  if (isTaken(error)) {
    return `PORT ${port} is taken by another program: stop that one, or choose another PORT, like PORT=${port === 65535 ? 3000 : port + 1}.`
  }
  if (codeOf(error) === 'EACCES')
    return `PORT ${port} is not open to this user: choose one above 1023.`
  return `HOST ${host} is not an address of this machine: leave it out, or use 0.0.0.0 for all.`
}

/** @returns {Promise<number>} A loopback port nobody listened on a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/** @param {{ host: string, port: number }} place @returns {Promise<Error | null>} */
function tryPort({ host, port }) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}

/** @param {unknown} error */
function isTaken(error) {
  return codeOf(error) === 'EADDRINUSE'
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
