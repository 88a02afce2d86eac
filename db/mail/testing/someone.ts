import { v7 } from 'uuid'
import { createAccount } from '@/db/account/sign-in'
import { write } from '@/db/client'
import { putInOutbox } from '@/db/mail/writing'
import { now, sealedText } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import type { MailKind } from '@/lib/mail/words'
import { newWrappedKey, openVault } from '@/lib/server/vault'

/** A person whose words can really be sealed, with her own vault. */
export async function makeSomeone({ zone = 'Europe/London', name = 'Asha Gurung' } = {}) {
  const id = v7() as UserId
  const email = `${id}@example.org`
  const key = newWrappedKey(id)
  await createAccount(
    { ...{ id, name, email, zone }, passwordHash: 'no hash', locale: 'en-GB', createdAt: now },
    { ...key, userId: id, createdAt: now },
  )
  return { id, email, vault: openVault(id, key) }
}

type Wanted = { kind?: MailKind; about?: string; to?: string; at?: Date }

/** A mail in the outbox of which nobody reads a word. */
export async function makeMail(
  userId: UserId,
  { kind = 'digest', about, to = 'asha@example.org', at = now }: Wanted = {},
): Promise<string> {
  const id = v7()
  const mail = {
    id,
    kind,
    about: about ?? `${kind}:${id}`,
    to,
    content: sealedText(),
    messageId: `${id}@host.example`,
  }
  await write((tx) => putInOutbox(tx, userId, mail, { now: at }))
  return id
}
