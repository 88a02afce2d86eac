import type { Day } from '@/lib/day'

type Offer = { offered: string | null; offeredOn: Day | null }

/** Since when something has been on offer: other words are another offer, and none is none. */
export function offeredSince(offered: string | null, before: Offer | null, today: Day): Day | null {
  if (offered === null) return null
  return before && before.offered === offered ? (before.offeredOn ?? today) : today
}
