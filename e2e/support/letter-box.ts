import { setTimeout as rest } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

type Letter = {
  to: string[]
  subject: string
  text: string
  messageId: string
  /** Every header by its name in small letters. */
  headers: Record<string, string>
}

/** A mail server of the journey's own, on the port the app was told to send to. */
export async function letterBox() {
  const letters: Letter[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(parts))
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          messageId: mail.messageId ?? '',
          headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
        })
        done()
      })
    },
  })
  const port = Number(process.env.E2E_SMTP_PORT)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  return {
    /** Waits until so many letters have come, though not for ever. */
    async received(count: number, patienceMs = 10_000): Promise<Letter[]> {
      for (let tries = patienceMs / 100; letters.length < count && tries > 0; tries -= 1) {
        await rest(100)
      }
      return letters
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
