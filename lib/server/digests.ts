import { listLinks } from '@/db/account/link-tokens'
import { type DigestDue, listDigestsDue, saveDigest } from '@/db/reminders/digests'
import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import { digestDay, nextDigestAt } from '@/lib/reminders/digest-time'
import { digestMail } from '@/lib/reminders/digest-words'
import { newId } from './id'
import { newLink, publicAddress, secretOf } from './link-secret'
import { logCrash } from './log'
import { readyMail } from './outbox'
import { countDueFor } from './reminders'
import type { Vault } from './vault'
import { vaultOf } from './vault-of'

const AT_ONCE = 100

/** Looks at every digest whose time has come; any number of processes may do so at once. */
export async function makeDigests(isStopping: () => boolean = () => false): Promise<void> {
  let after: string | undefined
  for (;;) {
    const due = await listDigestsDue(new Date(), { after, limit: AT_ONCE })
    for (const one of due) {
      if (isStopping()) return
      await look(one).catch((error) => logCrash('digest', error))
    }
    if (due.length < AT_ONCE) return
    after = due.at(-1)?.id
  }
}

// On a day when nothing waits there is none, and it counts as looked at all the same.
async function look({ userId, address, dueAt, ...digest }: DigestDue): Promise<void> {
  const now = new Date()
  const day = digestDay({ ...digest, now })
  const waiting = day ? await countDueFor(userId, { zone: digest.zone, now }) : 0
  const lastDigestOn = day ?? digest.lastDigestOn
  const made = day && waiting > 0 ? await write(userId, { address, day, waiting, now }) : null
  await saveDigest(
    userId,
    {
      ...{ dueAt, nextAt: nextDigestAt({ ...digest, lastDigestOn, after: now }), day },
      ...{ mail: made?.mail ?? null, link: made?.link ?? null },
    },
    { now },
  )
}

type Waiting = { address: string; day: Day; waiting: number; now: Date }

async function write(userId: UserId, { address, day, waiting, now }: Waiting) {
  const vault = await vaultOf(userId)
  const { secret, link } = await linkToEndThem(userId, { vault, now })
  const reminders = publicAddress('/reminders')
  const words = digestMail(waiting, {
    reminders,
    unsubscribe: publicAddress(`/mail/unsubscribe/${secret}`),
  })
  const mail = readyMail(vault, {
    ...{ id: newId(), kind: 'digest', about: `digest:${day}`, to: address },
    ...{ ...words, from: null, replyTo: null },
    unsubscribe: publicAddress(`/api/mail/unsubscribe/${secret}`),
  })
  return { mail, link }
}

// One link for all digests: that of an old mail must still end them.
async function linkToEndThem(userId: UserId, { vault, now }: { vault: Vault; now: Date }) {
  const [known] = await listLinks(userId, 'unsubscribe', now)
  const secret = known && secretOf(known, vault)
  if (secret) return { secret, link: null }
  const made = newLink(userId, { purpose: 'unsubscribe', now, vault, expiresAt: null })
  return { secret: made.secret, link: made.row }
}
