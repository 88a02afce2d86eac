import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Mail, sendMail } from './mail'

type Received = { from: string; to: string[]; raw: string }
type Server = { close: (done: () => void) => void }

const mail: Mail = {
  from: 'Asha Gurung',
  to: 'mina@tern.example',
  replyTo: 'asha@example.org',
  subject: 'Thank you, and one question about the Analyst role',
  text: 'Hello Mina,\n\nWhat would strengthen my candidacy? Ein schöner Gruß.\n\n.\nAsha',
  messageId: '0199-aa@host.example',
}
const digest: Mail = {
  ...{ from: null, to: 'asha@example.org', replyTo: null, subject: 'Your reminders', text: 'Two.' },
  ...{ messageId: '0199-bb@host.example', unsubscribe: 'https://host.example/api/x' },
}

const open: Server[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const server of open.splice(0)) await new Promise<void>((done) => server.close(done))
})

async function postOffice(options: SMTPServerOptions = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, { envelope }, done) {
      let raw = ''
      stream.on('data', (chunk) => {
        raw += chunk
      })
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const from = mailFrom ? mailFrom.address : ''
        received.push({ from, to: rcptTo.map(({ address }) => address), raw })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  open.push(server)
  const cut = () => {
    for (const connection of server.connections) {
      // Not in its types: the bare line beneath a conversation.
      Reflect.get(connection, '_socket').destroy()
    }
  }
  return { received, cut, ...officeAt((server.server.address() as AddressInfo).port) }
}

function officeAt(port: number) {
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'Onward <onward@host.example>',
    patienceMs: 400,
  }
}

function listening() {
  return vi.spyOn(console, 'warn').mockImplementation(() => undefined)
}

describe('a mail', () => {
  test('goes to one address, in her name, and answers come to her', async () => {
    const { received, ...office } = await postOffice()
    expect(await sendMail(mail, office)).toEqual({ is: 'sent' })
    expect(received).toMatchObject([{ from: 'onward@host.example', to: ['mina@tern.example'] }])
    const read = await PostalMime.parse(received[0]?.raw ?? '')
    expect(read.from).toEqual({ name: 'Asha Gurung via Onward', address: 'onward@host.example' })
    expect(read.replyTo).toMatchObject([{ address: 'asha@example.org' }])
    expect(read.to).toMatchObject([{ address: 'mina@tern.example' }])
    expect(read.subject).toBe(mail.subject)
    expect(read.messageId).toBe('<0199-aa@host.example>')
    expect(read.text?.trim()).toBe(mail.text)
    expect(read.html).toBeUndefined()
  })

  test('signs in where the address of the server says so', async () => {
    const { received, smtpUrl, ...office } = await postOffice({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'on@ward' && password === 'p/w'
          ? done(null, { user: username })
          : done(new Error('no')),
    })
    const known = smtpUrl.replace('smtp://', 'smtp://on%40ward:p%2Fw@')
    await sendMail(mail, { ...office, smtpUrl: known })
    expect(received).toHaveLength(1)
    listening()
    const unknown = smtpUrl.replace('smtp://', 'smtp://on%40ward:wrong@')
    const outcome = await sendMail(mail, { ...office, smtpUrl: unknown })
    expect(outcome).toEqual({ is: 'later', failure: 'EAUTH' })
  })

  test('can’t be given another header, or another reader, by any of its fields', async () => {
    const { received, ...office } = await postOffice()
    const more = '\r\nBcc: eve@evil.example\r\n\r\nBuy now'
    await sendMail(
      {
        ...mail,
        from: `Asha" <eve@evil.example>${more}`,
        replyTo: `asha@example.org${more}`,
        subject: `Hello${more}`,
        messageId: `id${more}`,
      },
      office,
    )
    expect(received).toMatchObject([{ from: 'onward@host.example', to: ['mina@tern.example'] }])
    const read = await PostalMime.parse(received[0]?.raw ?? '')
    expect(read.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(read.from?.address).toBe('onward@host.example')
    expect(read.text?.trim()).toBe(mail.text)
  })

  test('to an address with a line break reaches nobody else', async () => {
    const { received, ...office } = await postOffice()
    const to = 'mina@tern.example\r\nRCPT TO:<eve@evil.example>'
    const outcome = await sendMail({ ...mail, to }, office)
    expect(outcome).toEqual({ is: 'never', failure: 'EADDRESS' })
    expect(received).toEqual([])
  })
})

describe('Onward’s own mail', () => {
  test('bears its name, wants no answer, and says how one press ends it', async () => {
    const { received, ...office } = await postOffice()
    await sendMail(digest, office)
    const read = await PostalMime.parse(received[0]?.raw ?? '')
    expect(read.from).toEqual({ name: 'Onward', address: 'onward@host.example' })
    expect(read.replyTo).toBeUndefined()
    const headers = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]))
    expect(headers).toMatchObject({
      'list-unsubscribe': '<https://host.example/api/x>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
    })
  })

  test('is not told apart from hers by anything she sends herself', async () => {
    const { received, ...office } = await postOffice()
    await sendMail(mail, office)
    expect(received[0]?.raw).not.toMatch(/^(list-unsubscribe|auto-submitted)/im)
  })
})

type Rule = (options: { at: string; code: number }) => SMTPServerOptions

/** A server that says no with a code, at one step of the conversation. */
const sayingNo: Rule = ({ at, code }) => {
  const no = Object.assign(new Error('No mina@tern.example'), { responseCode: code })
  return {
    ...(at === 'MAIL' && { onMailFrom: (_address, _session, done) => done(no) }),
    ...(at === 'RCPT' && { onRcptTo: (_address, _session, done) => done(no) }),
    ...(at === 'DATA' && {
      onData: (stream, _session, done) => {
        stream.resume()
        stream.on('end', () => done(no))
      },
    }),
  }
}

describe('a mail that doesn’t leave', () => {
  test.each([
    ...[['MAIL', 451, 'later'] as const, ['RCPT', 451, 'later'] as const],
    ...[['DATA', 451, 'later'] as const, ['RCPT', 450, 'later'] as const],
    ...[['RCPT', 550, 'never'] as const, ['DATA', 554, 'never'] as const],
    // A no to the sender is about this instance, not about the mail.
    ['MAIL', 550, 'later'] as const,
  ])('after %s %i is tried %s', async (at, code, is) => {
    const said = listening()
    const { received: _none, ...office } = await postOffice(sayingNo({ at, code }))
    expect(await sendMail(mail, office)).toEqual({ is, failure: String(code) })
    expect(said.mock.calls.join()).toContain(String(code))
    expect(said.mock.calls.join()).not.toMatch(/mina|asha|strengthen|question/i)
  })

  test('the first time because the server greylists is taken the second time', async () => {
    listening()
    const known = new Set<string>()
    const { received, ...office } = await postOffice({
      onRcptTo: ({ address }, _session, done) => {
        const isKnown = known.has(address)
        known.add(address)
        done(isKnown ? undefined : Object.assign(new Error('Later'), { responseCode: 450 }))
      },
    })
    expect(await sendMail(mail, office)).toEqual({ is: 'later', failure: '450' })
    expect(await sendMail(mail, office)).toEqual({ is: 'sent' })
    expect(received).toHaveLength(1)
  })

  test('because the line is cut after its last dot may have arrived, so a repeat bears its name', async () => {
    listening()
    const arrived: string[] = []
    let cuts = 1
    const office = await postOffice({
      onData: (stream, _session, done) => {
        let raw = ''
        stream.on('data', (chunk) => {
          raw += chunk
        })
        stream.on('end', () => {
          arrived.push(/^message-id: (.*)$/im.exec(raw)?.[1] ?? '')
          if (cuts-- > 0) office.cut()
          else done()
        })
      },
    })
    expect(await sendMail(mail, office)).toEqual({ is: 'later', failure: 'ESOCKET' })
    expect(await sendMail(mail, office)).toEqual({ is: 'sent' })
    expect(arrived).toEqual(['<0199-aa@host.example>', '<0199-aa@host.example>'])
  })

  test('when nobody listens is tried again', async () => {
    listening()
    const { received: _none, ...office } = await postOffice()
    const [server] = open.splice(0)
    await new Promise<void>((done) => server?.close(done))
    expect(await sendMail(mail, office)).toEqual({ is: 'later', failure: 'ESOCKET' })
  })

  test('when the server is silent for longer than it is waited for is tried again', async () => {
    listening()
    const silent = createServer(() => undefined)
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
    const { port } = silent.address() as AddressInfo
    const began = Date.now()
    expect(await sendMail(mail, officeAt(port))).toEqual({ is: 'later', failure: 'ETIMEDOUT' })
    expect(Date.now() - began).toBeLessThan(3_000)
    silent.close()
  })

  test('when the server goes on for ever, a line at a time, is tried again', async () => {
    listening()
    const endless = createServer((socket) => {
      socket.write('220 hello\r\n')
      const again = setInterval(() => socket.write('250-still here\r\n'), 50)
      socket.on('close', () => clearInterval(again))
      socket.on('error', () => undefined)
    })
    await new Promise<void>((ready) => endless.listen(0, '127.0.0.1', ready))
    const { port } = endless.address() as AddressInfo
    expect(await sendMail(mail, officeAt(port))).toEqual({ is: 'later', failure: 'ETIMEDOUT' })
    endless.close()
  })

  test('because nobody vouches for the server waits, unless its address says that it may', async () => {
    listening()
    // A server without keys of its own offers a certificate that only it has signed.
    const { received, smtpUrl, ...office } = await postOffice({ disabledCommands: [] })
    const outcome = await sendMail(mail, { ...office, smtpUrl })
    expect(outcome).toEqual({ is: 'later', failure: 'ECERTIFICATE' })
    expect(received).toEqual([])
    const trusting = `${smtpUrl}?tls.rejectUnauthorized=false`
    expect(await sendMail(mail, { ...office, smtpUrl: trusting })).toEqual({ is: 'sent' })
  })

  test('when this instance has no mail server stays', async () => {
    const office = { smtpUrl: null, mailFrom: null }
    expect(await sendMail(mail, office)).toEqual({ is: 'later', failure: 'EOFF' })
  })
})
