import type { UserId } from '@/lib/account/user-id'
import type { Day } from '@/lib/day'
import type { Vault } from '@/lib/server/vault'

/** Who lives through the story, when it is told, and what has been kept of it so far. */
export type Teller = {
  id: UserId
  vault: Vault
  zone: string
  on: (daysAgo: number) => Day
  at: (daysAgo: number) => Date
  applicationIds: Map<string, string>
  recoveryIds: Map<string, string>
  contactIds: Map<string, string>
}

export function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`The story tells of ${name} before it appears.`)
  return id
}
