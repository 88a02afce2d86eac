import type { KeptRequest } from '@/db/feedback/queries'
import { saveSending } from '@/db/feedback/tries'
import { nameOfTry } from '@/lib/feedback/sending'
import type { Try } from '@/lib/feedback/tries'
import { addressIn } from '@/lib/mail/address'
import { Refusal } from '@/lib/refusal'
import { newId } from '@/lib/server/id'
import { canSendMail } from '@/lib/server/mail'
import { readyMail } from '@/lib/server/outbox'
import { nudgePostman } from '@/lib/server/postman'
import type { Person } from '@/lib/server/require-user'

type Letter = { which: Try['which']; subject: string; text: string }

/**
 * Sends one try from here: the try is noted and its mail put in the outbox, both or neither. Should
 * it not be delivered, the try is given back to her.
 *
 * @throws Refusal when it can’t be sent; then nothing is noted.
 */
export async function sendTry(
  person: Person,
  request: Pick<KeptRequest, 'id' | 'askedOf'>,
  { which, subject, text }: Letter,
): Promise<void> {
  if (!canSendMail()) throw new Refusal('This Onward has no mail server. Your own mail will do it.')
  const { now, today: on, vault } = person
  const id = newId()
  const mail = readyMail(vault, {
    ...{ id, kind: 'feedback-request', to: addressIn(request.askedOf) },
    about: nameOfTry({ requestId: request.id, which }, id),
    ...{ subject, text, from: person.name, replyTo: person.email },
  })
  await saveSending(person.id, request.id, { which, on, mail, now })
  nudgePostman()
}
