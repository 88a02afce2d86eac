import { findLink } from '@/db/account/link-tokens'
import { hashOfLink } from './link-secret'
import { endDigestsOf } from './stopping-digests'

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
  if (link) await endDigestsOf(link.userId, now)
  return link !== null
}
