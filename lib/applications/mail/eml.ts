import { htmlToText } from '../advert/html-to-text'

export type OpenedMail = {
  text: string
  subject: string | null
  from: string | null
  date: string | null
}

const LONGEST = 5_000_000
const HEADER = /^[A-Za-z][A-Za-z0-9-]{1,40}:\s?\S/
const MACHINE =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|x-[\w-]+|authentication-results|arc-[\w-]+):/im

/** Whether a text is a mail as it travels (RFC 5322), not one copied from a mail program. */
export function looksLikeEml(text: string): boolean {
  const head = text.slice(0, 20_000).replace(/^(?:\ufeff|\s|From \S{1,200} .{1,60}\n)+/, '')
  const [block = ''] = head.split(/\r?\n\r?\n/)
  const lines = block.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  return (
    HEADER.test(lines[0] ?? '') &&
    lines.every((line) => HEADER.test(line) || /^[\w-]+:\s*$/.test(line)) &&
    MACHINE.test(block)
  )
}

/**
 * The words and the head of a raw mail. `text` carries From, Subject and Date on top, so that it
 * can go straight to `readMail`.
 * @throws Error when it can't be taken apart at all.
 */
export async function openEml(raw: string): Promise<OpenedMail> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytesOf(raw.slice(0, LONGEST)))
  const subject = mail.subject?.trim() || null
  const address = mail.from?.address ?? ''
  const from = `${mail.from?.name ?? ''}${address ? ` <${address}>` : ''}`.trim() || null
  const date = writtenDate(raw) ?? mail.date ?? null
  const body = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '')
  return { text: withHead(body, { from, subject, date }), subject, from, date }
}

// A file read as text may hold characters beyond one byte; UTF-8 is what mails use for them.
function bytesOf(raw: string): Uint8Array {
  return new TextEncoder().encode(raw)
}

// postal-mime gives the instant in UTC; the day that counts is the sender's.
function writtenDate(raw: string): string | null {
  return (
    /^date:[ \t]*(\S.{0,100}?)\r?$/im.exec(
      raw.slice(0, 60_000).split(/\r?\n\r?\n/)[0] ?? '',
    )?.[1] ?? null
  )
}

function withHead(body: string, head: Record<'from' | 'subject' | 'date', string | null>): string {
  const lines = [
    head.from && `From: ${head.from}`,
    head.subject && `Subject: ${head.subject.replace(/\s+/g, ' ')}`,
    head.date && `Date: ${head.date}`,
  ].filter(Boolean)
  return `${lines.join('\n')}\n\n${body.trim()}`
}
