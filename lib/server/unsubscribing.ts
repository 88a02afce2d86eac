import { findLink } from '@/db/account/link-tokens'
import { saveDigestsOff } from '@/db/reminders/digest-settings'
import { hashOfLink } from './link-secret'

/** Whether a link from a digest is one; it works for as long as the mail is kept. */
export async function isUnsubscribing(secret: string, now: Date): Promise<boolean> {
  return (await findLink(hashOfLink(secret), 'unsubscribe', now)) !== null
}

/**
 * Ends digests for whoever the link belongs to, at once; said twice it says the same.
 *
 * @returns whether there is such a link.
 */
export async function unsubscribeBy(secret: string, now: Date): Promise<boolean> {
  const link = await findLink(hashOfLink(secret), 'unsubscribe', now)
  if (link) await saveDigestsOff(link.userId, { now })
  return link !== null
}
