import type { OutboxRow } from '@/db/mail/tables'
import type { ReadyMail } from '@/db/mail/writing'
import type { UserId } from '@/lib/account/user-id'
import type { MailKind } from '@/lib/mail/words'
import type { Sealed } from '@/lib/sealed'
import { newId } from './id'
import { type Mail, messageIdOf } from './mail'
import type { Vault } from './vault'
import { vaultOf } from './vault-of'

const PLACE = 'outbox.content'

type Content = Omit<Mail, 'to' | 'messageId'>

type Letter = Content & {
  /** The id it will have, where something else names it too. */
  id?: string
  kind: MailKind
  /** What it is about, by a name that only one mail of hers has. */
  about: string
  to: string
}

/** A mail ready for the outbox: what it says is sealed, and its Message-ID stays what it is. */
export function readyMail(
  vault: Vault,
  { id = newId(), kind, about, to, ...content }: Letter,
): ReadyMail {
  const sealed = vault.seal(PLACE, id, JSON.stringify(content))
  return { ...{ id, kind, about, to }, content: sealed, messageId: messageIdOf(id) }
}

type Kept = { id: string; content: Sealed | null }

/** What a mail in the outbox says; null once that is erased. */
export function contentOf(vault: Vault, { id, content }: Kept): Content | null {
  const words = vault.open(PLACE, id, content)
  return words === null ? null : (JSON.parse(words) as Content)
}

/** A mail as it leaves, opened outside any request; null when there is nothing left of it. */
export async function mailFrom(
  userId: UserId,
  row: Pick<OutboxRow, 'id' | 'to' | 'messageId' | 'content'>,
): Promise<Mail | null> {
  const content = row.content && contentOf(await vaultOf(userId), row)
  return content ? { ...content, to: row.to, messageId: row.messageId } : null
}
