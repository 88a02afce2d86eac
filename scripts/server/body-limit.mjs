import { IncomingMessage } from 'node:http'

/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {(request: IncomingMessage, response: ServerResponse) => Promise<void>} Handler */

// A CV of 5 MB and what a form wraps around it.
export const MOST_BYTES = 6 * 1024 * 1024
const TOO_LARGE = 'That is more than 6 MB at once, which is more than Onward takes.\n'

// A browser only reads an answer once it has sent its whole body, so the rest is read and dropped,
// up to here.
const MOST_DRAINED_BYTES = 128 * 1024 * 1024
const DRAIN_MS = 10_000

/**
 * Answers 413 to a body that is too large, before the app sees any of it.
 *
 * @param {Handler} handle
 * @returns {Handler}
 */
export function limitBodies(handle) {
  return async (request, response) => {
    if (declaresTooMuch(request)) return refuse(request, response)
    if (!request.headers['transfer-encoding']) return handle(request, response)
    // Only counting can tell the size of a chunked body, so it waits here until it is complete.
    const body = await readBody(request)
    if (body === 'broken') return
    if (body === 'too large') return refuse(request, response)
    return handle(withBody(request, body), response)
  }
}

/** @param {IncomingMessage} request */
export function declaresTooMuch(request) {
  return Number(request.headers['content-length'] ?? 0) > MOST_BYTES
}

/** @param {IncomingMessage} request @returns {Promise<Buffer | 'too large' | 'broken'>} */
function readBody(request) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = []
    let size = 0
    const keep = (/** @type {Buffer} */ chunk) => {
      size += chunk.length
      if (size <= MOST_BYTES) return chunks.push(chunk)
      request.off('data', keep)
      resolve('too large')
    }
    request.on('data', keep)
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('close', () => resolve('broken'))
  })
}

/** @param {IncomingMessage} request @param {Buffer} body */
function withBody(request, body) {
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request
  const { 'transfer-encoding': _, ...headers } = request.headers
  const copy = Object.assign(new IncomingMessage(request.socket), {
    ...{ method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders },
    headers: { ...headers, 'content-length': String(body.length) },
    complete: true,
  })
  copy.push(body)
  copy.push(null)
  return copy
}

/** @param {IncomingMessage} request @param {ServerResponse} response @returns {Promise<void>} */
function refuse(request, response) {
  response.writeHead(413, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(TOO_LARGE),
    'cache-control': 'no-store',
    connection: 'close',
  })
  // Ending the response closes the connection, and closing it early would lose the answer.
  response.write(TOO_LARGE)
  return new Promise((resolve) => {
    let drained = 0
    const tooLong = setTimeout(() => request.destroy(), DRAIN_MS)
    request.on('data', (chunk) => {
      drained += chunk.length
      if (drained > MOST_DRAINED_BYTES) request.destroy()
    })
    const finish = () => {
      clearTimeout(tooLong)
      response.end()
      resolve()
    }
    if (request.readableEnded) finish()
    request.once('end', finish)
    request.once('close', finish)
    request.resume()
  })
}
