import { listPeopleWithMailBefore, removeMailBefore } from '@/db/mail/commands'
import { mailKeptSince } from '@/lib/mail/kept-since'

/** Forgets whatever has left, or was given up, so long ago that nobody asks for it any more. */
export async function forgetOldMail(now: Date): Promise<void> {
  const before = mailKeptSince(now)
  for (const person of await listPeopleWithMailBefore(before)) {
    await removeMailBefore(person, before)
  }
}
