import { cache } from 'react'
import type { KeptRequest } from '@/db/feedback/queries'
import { listMailOf } from '@/db/mail/queries'
import type { UserId } from '@/lib/account/user-id'
import { letterStanding } from '@/lib/feedback/letter'
import { MOST_SENT, namesOfTries } from '@/lib/feedback/sending'
import { failureWords } from '@/lib/mail/failure'
import { contentOf } from '@/lib/server/outbox'
import type { Person } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { DAYS_IN_TRASH } from '@/lib/trash'

/** Whatever has left for her and is still known; read once, however many requests are shown. */
const lettersOf = cache((userId: UserId) =>
  listMailOf(userId, 'feedback-request', { limit: MOST_SENT * DAYS_IN_TRASH }),
)

/**
 * How a request that went out from here is getting on, in a sentence; null for one that went
 * another way. What couldn’t be delivered comes with its text.
 */
export async function itsLetter(person: Person, request: KeptRequest) {
  const name = namesOfTries(request.id)
  const mail = (await lettersOf(person.id)).find(({ about }) => about.startsWith(name)) ?? null
  const is = letterStanding(request, mail)
  if (!mail || !is) return null
  if (is === 'left') {
    return { is, sentence: `It left here on ${formatMoment(mail.sentAt ?? person.now, person)}.` }
  }
  const why = failureWords(mail.lastFailure)
  if (is === 'undelivered') {
    return {
      is,
      sentence: `It couldn’t be delivered to ${mail.to}: ${why}. The text is here: your own mail can take it, or it can go to another address.`,
      text: contentOf(person.vault, mail)?.text,
    }
  }
  const again = mail.dueAt && formatMoment(mail.dueAt, person)
  return {
    is,
    sentence: mail.lastFailure
      ? `It’s on its way to ${mail.to}. So far ${why}; the next try is on ${again}.`
      : `It’s on its way to ${mail.to}.`,
  }
}
