import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

const faults = ['rcpt', 'data', 'cut', 'slow'] as const
type Fault = (typeof faults)[number]

/** One mail that has come in whole. */
export type Arrival = {
  to: string
  messageId: string
  raw: string
  /** When the conversation that brought it began. */
  begunAt: number
  /** The line was cut before an answer, so nobody knows over there that it has come. */
  wasCut: boolean
}

type Plan = {
  /** How likely each fault is, for each mail. */
  chances: Partial<Record<Fault, number>>
  /** From 0 to below 1. */
  random: () => number
  slowMs?: number
}

/**
 * A mail server on this machine that says “not now” to some, is slow with some, and cuts the line
 * after the last dot of others.
 */
export async function faultyOffice({ chances, random, slowMs = 1_000 }: Plan) {
  const arrivals: Arrival[] = []
  const counts: Record<Fault, number> = { rcpt: 0, data: 0, cut: 0, slow: 0 }
  const begun = new Map<string, number>()
  const happens = (fault: Fault) => {
    const does = random() < (chances[fault] ?? 0)
    if (does) counts[fault] += 1
    return does
  }
  const notNow = () => Object.assign(new Error('Not now'), { responseCode: 451 })

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 200,
    logger: false,
    onConnect({ id }, done) {
      begun.set(id, Date.now())
      done()
    },
    onRcptTo: (_address, _session, done) => done(happens('rcpt') ? notNow() : undefined),
    onData(stream, { id, envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        if (happens('slow')) await wait(slowMs)
        if (happens('data')) return done(notNow())
        const raw = Buffer.concat(parts).toString()
        const wasCut = happens('cut')
        arrivals.push({
          ...{ raw, wasCut, to: envelope.rcptTo[0]?.address ?? '' },
          messageId: /^message-id: (.*)$/im.exec(raw)?.[1] ?? '',
          begunAt: begun.get(id) ?? 0,
        })
        if (wasCut) hangUp(id)
        else done()
      })
    },
  })
  server.on('error', () => undefined)

  // Not in its types: the bare line beneath a conversation.
  function hangUp(sessionId: string) {
    for (const connection of server.connections) {
      if (Reflect.get(connection, 'id') === sessionId) Reflect.get(connection, '_socket').destroy()
    }
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    arrivals,
    counts,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
