import type { MailKind } from './words'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** How long a link to confirm an address opens something. */
export const CONFIRMABLE_FOR_MS = 30 * MINUTE_MS

/** For how long a mail that is late is still worth sending; a request always is. */
const WORTH_IT_FOR_MS: Record<MailKind, number> = {
  // The next one is nearer by then than this one.
  digest: 20 * HOUR_MS,
  confirmation: CONFIRMABLE_FOR_MS,
  'feedback-request': Number.POSITIVE_INFINITY,
}

/** Whether a mail is still worth sending. */
export function isOfUse({ kind, createdAt }: { kind: MailKind; createdAt: Date }, now: Date) {
  return now.getTime() - createdAt.getTime() < WORTH_IT_FOR_MS[kind]
}
