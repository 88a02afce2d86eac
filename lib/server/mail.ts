import { createTransport, type NodemailerError } from 'nodemailer'
import { isAddress } from '@/lib/mail/address'
import type { Failure } from '@/lib/mail/failure'
import { settings } from './instance'
import { logRefusal } from './log'

export type Mail = {
  /** Whose words these are, as the one who reads them knows her; null for Onward’s own. */
  from: string | null
  /** One address. */
  to: string
  /** Her own address, where an answer belongs; null where none is awaited. */
  replyTo: string | null
  subject: string
  text: string
  /** The same mail always bears the same, so that a repeat can be told. */
  messageId: string
  /** Where one press ends mails like this (RFC 8058). */
  unsubscribe?: string
}

/** What became of one attempt: mail that may yet be taken is tried again, and the rest never. */
export type Handover = { is: 'sent' } | { is: 'later' | 'never'; failure: Failure }

export type PostOffice = { smtpUrl: string | null; mailFrom: string | null; patienceMs?: number }

/** For each of connecting, being greeted and every silence after that. */
const PATIENCE_MS = 10_000
/** For all of it together, however slowly a server goes on. */
const AT_MOST = 3

/** Whether this instance was given a mail server. */
export function canSendMail(): boolean {
  return settings().smtpUrl !== null
}

/** A name for a mail (RFC 5322, section 3.6.4), from the id of its row. */
export function messageIdOf(mailId: string): string {
  return `${mailId}@${addressOf(settings().mailFrom ?? '').split('@')[1] ?? 'onward.invalid'}`
}

/**
 * Hands one plain-text mail to the instance’s mail server. Neither addresses nor words are logged,
 * and no line break in a field becomes a header.
 */
export async function sendMail(mail: Mail, office: PostOffice = settings()): Promise<Handover> {
  const { smtpUrl, mailFrom, patienceMs = PATIENCE_MS } = office
  if (!smtpUrl || !mailFrom) return { is: 'later', failure: 'EOFF' }
  if (!isAddress(mail.to)) return { is: 'never', failure: 'EADDRESS' }
  const sender = addressOf(mailFrom)
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
      from: { name: senderName(mail.from, mailFrom), address: sender },
      to: { name: '', address: mail.to },
      ...replies(mail),
      envelope: { from: sender, to: [mail.to] },
      subject: oneLine(mail.subject),
      text: mail.text,
      messageId: `<${oneLine(mail.messageId)}>`,
      headers: ownHeaders(mail),
      signal: AbortSignal.timeout(patienceMs * AT_MOST),
    })
    return { is: 'sent' }
  } catch (error) {
    return whatBecame(error)
  } finally {
    transport.close()
  }
}

function replies({ from, replyTo }: Mail) {
  return replyTo === null
    ? {}
    : { replyTo: { name: oneLine(from ?? ''), address: oneLine(replyTo) } }
}

function ownHeaders({ from, unsubscribe }: Mail): Record<string, string> {
  return {
    // What a machine wrote wants no answer from another (RFC 3834).
    ...(from === null && { 'Auto-Submitted': 'auto-generated' }),
    ...(unsubscribe && {
      'List-Unsubscribe': `<${oneLine(unsubscribe)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  }
}

function whatBecame(error: unknown): Handover {
  const { code = 'unknown', command = '', responseCode = 0 } = error as Partial<NodemailerError>
  logRefusal('mail', `${code} ${command} ${responseCode}`.trim())
  // A no to this address or to this mail; anything else may be about us, or about today.
  const isFinal = responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command)
  return { is: isFinal ? 'never' : 'later', failure: failureOf(error, responseCode) }
}

function failureOf(error: unknown, responseCode: number): Failure {
  const { code = '', cause } = error as { code?: string; cause?: { code?: string } }
  if (isAboutCertificate(error) || isAboutCertificate(cause)) return 'ECERTIFICATE'
  if (code === 'EAUTH') return 'EAUTH'
  if (responseCode > 0) return String(responseCode)
  return /^(ETIMEDOUT|EABORT)$/.test(code) ? 'ETIMEDOUT' : 'ESOCKET'
}

function isAboutCertificate(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  return /CERT|SELF_SIGNED|ALTNAME/.test(code) || /certificate/i.test(message)
}

/** `Onward <onward@example.org>` or the bare address, as MAIL_FROM may be written. */
function addressOf(mailFrom: string): string {
  return /<([^>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom
}

function senderName(from: string | null, mailFrom: string): string {
  if (from !== null) return `${oneLine(from)} via Onward`
  return oneLine(/^(.*)<[^>]+>$/.exec(mailFrom)?.[1] ?? '').replaceAll('"', '') || 'Onward'
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
