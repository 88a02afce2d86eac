import { getWrappedKey } from '@/db/account/queries'
import type { UserId } from '@/lib/account/user-id'
import { openVault, type Vault } from './vault'

/** A person's vault outside a request; within one, `requireUser()` has opened it already. */
export async function vaultOf(userId: UserId): Promise<Vault> {
  return openVault(userId, await getWrappedKey(userId))
}
