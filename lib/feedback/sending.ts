import { Refusal } from '@/lib/refusal'
import type { Try } from './tries'

/** How many one person can send from here in 24 hours. */
export const MOST_SENT = 10

/** @throws Refusal when this one would be one too many. */
export function refuseTooMany(sent: number): void {
  if (sent <= MOST_SENT) return
  throw new Refusal(
    `${MOST_SENT} requests have gone out from here in the last day, which is as many as it sends for one person. Your own mail has no such limit, and your text stays here.`,
  )
}

const OUTBOX = 'feedback-request'

type Named = { requestId: string; which: Try['which'] }

/** What the mail of a try is called in the outbox; one that was given up may be followed by another. */
export function nameOfTry({ requestId, which }: Named, mailId: string): string {
  return `${namesOfTries(requestId)}${which}:${mailId}`
}

/** How the names of all mails of one request begin. */
export function namesOfTries(requestId: string): string {
  return `${OUTBOX}:${requestId}:`
}

/** Which try a mail in the outbox is of; null for any other mail. */
export function readTryName(about: string): Named | null {
  const [kind, requestId, which] = about.split(':')
  if (kind !== OUTBOX || !requestId) return null
  return which === 'first' || which === 'second' ? { requestId, which } : null
}
