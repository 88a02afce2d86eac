import type { KeptRequest } from '@/db/feedback/queries'
import { claimSending, saveTakenBack } from '@/db/feedback/tries'
import { addressIn, nameOfTry, sendingCountsFrom } from '@/lib/feedback/sending'
import type { Try } from '@/lib/feedback/tries'
import { Refusal } from '@/lib/refusal'
import { canSendMail, sendMail } from '@/lib/server/mail'
import type { Person } from '@/lib/server/require-user'

type Letter = { which: Try['which']; subject: string; text: string }

/**
 * Sends one try from here: it is noted first, so that a second press finds it gone, and taken back
 * when the mail server won’t have it. Everything about how mail leaves is behind this one call.
 *
 * @throws Refusal when it can’t be sent; then nothing is noted.
 */
export async function sendTry(
  person: Person,
  request: Pick<KeptRequest, 'id' | 'askedOf'>,
  { which, subject, text }: Letter,
): Promise<void> {
  if (!canSendMail()) throw new Refusal('This Onward has no mail server. Your own mail will do it.')
  const to = addressIn(request.askedOf)
  const { today } = person
  await claimSending(person.id, request.id, {
    which,
    on: today,
    countFrom: sendingCountsFrom(today),
  })
  try {
    await sendMail({
      ...{ to, subject, text, from: person.name, replyTo: person.email },
      messageId: nameOfTry(request.id, which),
    })
  } catch (error) {
    await saveTakenBack(person.id, request.id, { which, on: today, by: 'here' })
    throw error
  }
}
