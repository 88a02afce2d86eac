import type { Day } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'

/**
 * Things of several kinds as one timeline, the newest first: what lies behind `after`, as many as
 * asked for. Each kind comes with its first `limit` behind that place, or with all it has.
 */
export function asTimeline<Thing extends { id: string; on: Day }>(
  things: readonly Thing[],
  { after, limit }: { after?: DayCursor; limit: number },
): Thing[] {
  return things
    .filter((thing) => !after || isNewer(after, thing))
    .toSorted((one, other) => (isNewer(one, other) ? -1 : 1))
    .slice(0, limit)
}

function isNewer(one: DayCursor, other: DayCursor): boolean {
  return one.on > other.on || (one.on === other.on && one.id > other.id)
}
