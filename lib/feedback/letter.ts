import type { KeptMail } from '@/db/mail/queries'
import { readTryName } from './sending'
import type { Channel } from './words'

type Sent = { sentBy: Channel | null; againBy: Channel | null }
type Mail = Pick<KeptMail, 'about' | 'dueAt' | 'sentAt' | 'deadAt'>

/** Where the mail of a try stands that went out from here. */
export type LetterStanding = 'on-its-way' | 'left' | 'undelivered'

/**
 * Where the latest mail of a request stands, as far as it still tells of a try: one that couldn’t be
 * delivered does until she has made that try another way.
 */
export function letterStanding(
  { sentBy, againBy }: Sent,
  mail: Mail | null,
): LetterStanding | null {
  const named = mail && readTryName(mail.about)
  if (!mail || !named) return null
  const by = named.which === 'first' ? sentBy : againBy
  if (mail.deadAt) return by === null ? 'undelivered' : null
  if (by !== 'here') return null
  if (mail.dueAt) return 'on-its-way'
  return mail.sentAt ? 'left' : null
}
