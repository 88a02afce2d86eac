import { findLink } from '@/db/account/link-tokens'
import { LINK_IS_OVER, saveAsking, saveConfirmed } from '@/db/reminders/digest-settings'
import { CONFIRMABLE_FOR_MS } from '@/lib/mail/of-use'
import { Refusal } from '@/lib/refusal'
import { confirmationMail } from '@/lib/reminders/digest-words'
import { newId } from './id'
import { hashOfLink, newLink, publicAddress } from './link-secret'
import { readyMail } from './outbox'
import { nudgePostman } from './postman'
import type { Person } from './require-user'

type Wish = { address: string; time: string }

/** Sends a link to an address that only whoever reads its mail can open. */
export async function askAddress(person: Person, { address, time }: Wish): Promise<void> {
  const { id: userId, now, vault } = person
  const expiresAt = new Date(now.getTime() + CONFIRMABLE_FOR_MS)
  const { secret, row: link } = newLink(userId, { purpose: 'confirm-address', now, expiresAt })
  const id = newId()
  const mail = readyMail(vault, {
    ...{ id, kind: 'confirmation', about: `confirmation:${id}`, to: address },
    ...confirmationMail({ confirm: publicAddress(`/mail/confirm/${secret}`) }),
    ...{ from: null, replyTo: null },
  })
  await saveAsking(userId, { address, time, link, mail }, { now })
  nudgePostman()
}

/** Whether a link from a mail still confirms an address. */
export async function isConfirmable(secret: string, now: Date): Promise<boolean> {
  return (await findLink(hashOfLink(secret), 'confirm-address', now)) !== null
}

/** @throws Refusal when the link has been used, or its time is over. */
export async function confirmBy(secret: string, now: Date): Promise<void> {
  const link = await findLink(hashOfLink(secret), 'confirm-address', now)
  if (!link) throw new Refusal(LINK_IS_OVER)
  await saveConfirmed(link.userId, link.hash, { now })
}
