import { createTransport, type NodemailerError } from 'nodemailer'
import { addressIn } from '@/lib/feedback/sending'
import { Refusal } from '@/lib/refusal'
import { settings } from './instance'
import { logRefusal } from './log'

export type Mail = {
  /** Whose words these are, as the one who reads them knows her. */
  from: string
  /** One address. */
  to: string
  /** Her own address, where an answer belongs. */
  replyTo: string
  subject: string
  text: string
  /** The same mail always bears the same, so that a repeat can be told; without an address’s host. */
  messageId: string
}

type PostOffice = { smtpUrl: string | null; mailFrom: string | null; patienceMs?: number }

/** For each of connecting, being greeted and every silence after that. */
const PATIENCE_MS = 10_000
/** For all of it together, however slowly a server goes on. */
const AT_MOST = 3

const STAYS = 'Your text stays here: try again later, or send it from your own mail.'

/** Whether this instance was given a mail server. */
export function canSendMail(): boolean {
  return settings().smtpUrl !== null
}

/**
 * Hands one plain-text mail to the instance’s mail server.
 *
 * @throws Refusal when it can’t be sent, with a sentence for the screen. Neither addresses nor
 * words are logged, and no line break in a field becomes a header.
 */
export async function sendMail(mail: Mail, office: PostOffice = settings()): Promise<void> {
  const { smtpUrl, mailFrom, patienceMs = PATIENCE_MS } = office
  if (!smtpUrl || !mailFrom) throw new Refusal('This Onward has no mail server to send it with.')
  const [sender, to] = [addressOf(mailFrom), addressIn(mail.to)]
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: { name: `${oneLine(mail.from)} via Onward`, address: sender },
      to: { name: '', address: to },
      replyTo: { name: oneLine(mail.from), address: oneLine(mail.replyTo) },
      envelope: { from: sender, to: [to] },
      subject: oneLine(mail.subject),
      text: mail.text,
      messageId: `<${oneLine(mail.messageId)}@${sender.split('@')[1]}>`,
      signal: AbortSignal.timeout(patienceMs * AT_MOST),
    })
  } catch (error) {
    throw new Refusal(whyNotSent(error))
  } finally {
    transport.close()
  }
}

function whyNotSent(error: unknown): string {
  const { code = 'unknown', command = '', responseCode = 0 } = error as Partial<NodemailerError>
  logRefusal(`mail not sent: ${code} ${command} ${responseCode}`.trim())
  if (command === 'RCPT TO' && responseCode >= 500) {
    return 'The mail server doesn’t take mail for that address, so nothing has gone out. Look at “To” once more; your text stays here.'
  }
  const isNo = responseCode > 0 || !/^(ETIMEDOUT|EABORT|ECONNECTION)$/.test(code)
  return isNo
    ? `The mail server wouldn’t take it, so nothing has gone out. ${STAYS}`
    : `The mail server didn’t answer in time, so this counts as not sent. ${STAYS}`
}

/** `Onward <onward@example.org>` or the bare address, as MAIL_FROM may be written. */
function addressOf(mailFrom: string): string {
  return /<([^>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
