import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { type Mail, sendMail } from './mail'

type Received = { from: string; to: string[]; raw: string }
type Server = { close: (done: () => void) => void }

const mail: Mail = {
  from: 'Asha Gurung',
  to: 'mina@tern.example',
  replyTo: 'asha@example.org',
  subject: 'Thank you, and one question about the Analyst role',
  text: 'Hello Mina,\n\nWhat would strengthen my candidacy? Ein schöner Gruß.\n\n.\nAsha',
  messageId: '0199-aa.first',
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
  return { received, ...officeAt((server.server.address() as AddressInfo).port) }
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
    await sendMail(mail, office)
    expect(received).toMatchObject([{ from: 'onward@host.example', to: ['mina@tern.example'] }])
    const read = await PostalMime.parse(received[0]?.raw ?? '')
    expect(read.from).toEqual({ name: 'Asha Gurung via Onward', address: 'onward@host.example' })
    expect(read.replyTo).toMatchObject([{ address: 'asha@example.org' }])
    expect(read.to).toMatchObject([{ address: 'mina@tern.example' }])
    expect(read.subject).toBe(mail.subject)
    expect(read.messageId).toBe('<0199-aa.first@host.example>')
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
    await expect(sendMail(mail, { ...office, smtpUrl: unknown })).rejects.toThrow(/wouldn’t take/)
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
    listening()
    const to = 'mina@tern.example\r\nRCPT TO:<eve@evil.example>'
    await expect(sendMail({ ...mail, to }, office)).rejects.toThrow(Refusal)
    expect(received).toEqual([])
  })
})

describe('a mail that can’t be sent is refused calmly', () => {
  test('when the server says not now', async () => {
    const said = listening()
    const { received, ...office } = await postOffice({
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('Busy'), { responseCode: 451 })),
    })
    const refused = expect(sendMail(mail, office)).rejects
    await refused.toThrow(/wouldn’t take it, so nothing has gone out/)
    expect(received).toEqual([])
    expect(said.mock.calls.join()).toContain('451')
    expect(said.mock.calls.join()).not.toMatch(/mina|asha|strengthen|question/i)
  })

  test('when the address is unknown there', async () => {
    const said = listening()
    const { received: _none, ...office } = await postOffice({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('No such mina@tern.example'), { responseCode: 550 })),
    })
    await expect(sendMail(mail, office)).rejects.toThrow(/doesn’t take mail for that address/)
    expect(said.mock.calls.join()).not.toMatch(/mina/)
  })

  test('when nobody listens', async () => {
    listening()
    const { received: _none, ...office } = await postOffice()
    const [server] = open.splice(0)
    await new Promise<void>((done) => server?.close(done))
    await expect(sendMail(mail, office)).rejects.toThrow(/nothing has gone out/)
  })

  test('when the server is silent for longer than it is waited for', async () => {
    listening()
    const silent = createServer(() => undefined)
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
    const { port } = silent.address() as AddressInfo
    const began = Date.now()
    await expect(sendMail(mail, officeAt(port))).rejects.toThrow(/didn’t answer in time/)
    expect(Date.now() - began).toBeLessThan(3_000)
    silent.close()
  })

  test('when the server goes on for ever, a line at a time', async () => {
    listening()
    const endless = createServer((socket) => {
      socket.write('220 hello\r\n')
      const again = setInterval(() => socket.write('250-still here\r\n'), 50)
      socket.on('close', () => clearInterval(again))
      socket.on('error', () => undefined)
    })
    await new Promise<void>((ready) => endless.listen(0, '127.0.0.1', ready))
    const { port } = endless.address() as AddressInfo
    await expect(sendMail(mail, officeAt(port))).rejects.toThrow(/didn’t answer in time/)
    endless.close()
  })

  test('when this instance has no mail server', async () => {
    const office = { smtpUrl: null, mailFrom: null }
    await expect(sendMail(mail, office)).rejects.toThrow(/has no mail server/)
  })
})
