import type { Day } from '@/lib/day'
import { countOf } from '@/lib/plural'
import { Refusal } from '@/lib/refusal'
import type { Channel, Tie } from './words'

/** What is said of a person, opened. */
export type Card = {
  company: string | null
  role: string | null
  tie: Tie | null
  email: string | null
  phone: string | null
  link: string | null
  channels: Channel[] | null
  howWeMet: string | null
  metOn: Day | null
  gives: string | null
  offered: string | null
  offeredOn: Day | null
  cadenceDays: number | null
}

/**
 * Two cards of one person as one: what the kept one says stands, the other fills its gaps, and free
 * words of both stay. The one who met them first decides since when.
 */
export function mergedCard(kept: Card, other: Card): Card {
  const channels = [...new Set([...(kept.channels ?? []), ...(other.channels ?? [])])]
  const offer = kept.offered === null ? other : kept
  return {
    company: kept.company ?? other.company,
    role: kept.role ?? other.role,
    tie: kept.tie ?? other.tie,
    email: kept.email ?? other.email,
    phone: kept.phone ?? other.phone,
    link: kept.link ?? other.link,
    channels: channels.length > 0 ? channels : null,
    howWeMet: both(kept.howWeMet, other.howWeMet),
    metOn: earliest(kept.metOn, other.metOn),
    gives: both(kept.gives, other.gives),
    offered: both(kept.offered, other.offered),
    offeredOn: offer.offeredOn,
    cadenceDays: kept.cadenceDays ?? other.cadenceDays,
  }
}

/** @throws Refusal when the two are one already. */
export function refuseOneAndTheSame(keptId: string, otherId: string): void {
  if (keptId === otherId) throw new Refusal('Those are one and the same already.')
}

/** How much is kept beside a card. */
export type Beside = {
  touches: number
  followUps: number
  tags: number
  applications: number
  interviews: number
  meetUps: number
}

/** The same in a sentence about where it goes. */
export function besideWords(beside: Beside): string {
  const counted = [
    [beside.touches, 'touch', 'touches'],
    [beside.followUps, 'follow-up', 'follow-ups'],
    [beside.tags, 'tag', 'tags'],
    [beside.applications, 'application', 'applications'],
    [beside.interviews, 'interview', 'interviews'],
    [beside.meetUps, 'meet-up', 'meet-ups'],
  ] as const
  const parts = counted
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => countOf(count, one, many))
  if (parts.length === 0) return 'Nothing else is kept beside the other card.'
  return `From the other card: ${parts.join(', ')}. What both have is there once.`
}

function both(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one.includes(other)) return one ?? other
  if (other.includes(one)) return other
  return `${one}\n\n${other}`
}

function earliest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
