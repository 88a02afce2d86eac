import { Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {import('node:http').Server} HttpServer */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {import('node:net').Socket} Socket */

// An idle connection stays open this long after the signal, because its next request may be on its
// way already; it is answered with `Connection: close`.
const GRACE_MS = 1_000
// Supervisors usually kill after ten seconds.
const DEADLINE_MS = 9_000

/**
 * On SIGTERM or SIGINT: takes no new connections, finishes what is running, and exits.
 *
 * @param {HttpServer} server
 * @param {() => Promise<unknown>} close What to do after the last answer.
 */
export function stopGracefully(server, close) {
  const connections = watchConnections(server)
  let stopping = false

  const stop = async () => {
    // npm passes on a Ctrl+C that the terminal has already sent us, so the second one is no wish.
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), DEADLINE_MS)
    await letEveryoneIn(server)
    // Not `server.close()`, which would cut idle connections off at once.
    Server.prototype.close.call(server, () => close().finally(() => process.exit(0)))
    connections.closeAfterAnswer()
    await wait(GRACE_MS)
    setInterval(connections.closeIdle, 50)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** @param {HttpServer} server */
function watchConnections(server) {
  /** @type {Map<Socket, Set<ServerResponse>>} */
  const running = new Map()
  let closing = false

  server.on('connection', (socket) => {
    running.set(socket, new Set())
    socket.once('close', () => running.delete(socket))
  })
  server.prependListener('request', (request, response) => {
    const answers = running.get(request.socket)
    answers?.add(response)
    if (closing) response.shouldKeepAlive = false
    response.once('close', () => answers?.delete(response))
  })

  return {
    closeAfterAnswer() {
      closing = true
      for (const answers of running.values()) {
        for (const response of answers) if (!response.headersSent) response.shouldKeepAlive = false
      }
    },
    closeIdle() {
      for (const [socket, answers] of running) if (answers.size === 0) socket.destroySoon()
    },
  }
}

/**
 * Node takes one waiting connection a turn, so a busy server has some at the door whose request was
 * sent long ago. Requests are held for this moment, which makes the turns short; when nobody has
 * come in for a while, the door can close and the held ones get their answers.
 *
 * @param {HttpServer} server
 */
async function letEveryoneIn(server) {
  /** @type {[IncomingMessage, ServerResponse][]} */
  const held = []
  const listeners = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request, response) => held.push([request, response]))
  let quietTurns = 0
  server.on('connection', () => {
    quietTurns = 0
  })
  for (let turn = 0; turn < 100 && quietTurns < 10; turn += 1) {
    await wait(10)
    quietTurns += 1
  }
  server.removeAllListeners('request')
  for (const listener of listeners) server.on('request', (...both) => listener(...both))
  for (const [request, response] of held) server.emit('request', request, response)
}
