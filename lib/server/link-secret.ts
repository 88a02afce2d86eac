import { createHash, randomBytes } from 'node:crypto'
import type { NewLinkTokenRow, TokenPurpose } from '@/db/account/tables'
import type { UserId } from '@/lib/account/user-id'
import { settings } from './instance'
import type { Vault } from './vault'

/** Sealed values of `link_tokens.secret` are bound to the hash of what they hold. */
const PLACE = 'link_tokens.secret'

type Wanted = {
  purpose: TokenPurpose
  subjectId?: string
  now: Date
  expiresAt: Date | null
  /** Given where she may want to see the link again. */
  vault?: Vault
}

/** A new link’s secret of 256 random bits, and the row that keeps its hash. */
export function newLink(userId: UserId, { now, vault, ...link }: Wanted) {
  const secret = randomBytes(32).toString('base64url')
  const hash = hashOfLink(secret)
  const row: NewLinkTokenRow = {
    ...link,
    ...{ userId, hash, createdAt: now },
    secret: vault ? vault.seal(PLACE, hash, secret) : null,
  }
  return { secret, row }
}

/** What the database knows a link by (SHA-256): whoever reads it there can’t open the link. */
export function hashOfLink(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The secret of a link she may see again. */
export function secretOf(
  { hash, secret }: Pick<NewLinkTokenRow, 'hash' | 'secret'>,
  vault: Vault,
): string | null {
  return vault.open(PLACE, hash, secret ?? null)
}

/** A whole address on this instance. */
export function publicAddress(path: string): string {
  return `${settings().publicUrl}${path}`
}
