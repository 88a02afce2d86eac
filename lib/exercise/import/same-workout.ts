import type { Day } from '@/lib/day'
import type { WorkoutKind } from '../words'

/** A workout as far as it takes to know it again. */
export type Known = {
  id: string
  kind: WorkoutKind
  minutes: number
  on: Day
  startedAt: Date | null
}

/** What it repeats: one in her list, or one further up in the same file. */
export type Origin = { at: 'here'; id: string } | { at: 'file'; place: number }

export type Compared = Omit<Known, 'id'>

const CLOSE_MS = 2 * 60_000
const ALIKE = 0.1
/** Minutes are rounded, so that short ones may differ by one and be the same. */
const LEAST_ALIKE = 1

/** A memory of workouts that tells whether one has been seen, and which it was. */
export function seenWorkouts() {
  const byStart = new Map<number, { start: number; minutes: number; of: Origin }[]>()
  const byDay = new Map<string, Origin>()
  return {
    remember: ({ startedAt, ...one }: Compared, of: Origin): void => {
      if (startedAt === null) {
        byDay.set(keyOf(one), of)
        return
      }
      const start = startedAt.getTime()
      const others = byStart.get(slotOf(start))
      if (others) others.push({ start, minutes: one.minutes, of })
      else byStart.set(slotOf(start), [{ start, minutes: one.minutes, of }])
    },
    /** Which it looks like; null for a new one. */
    find: ({ startedAt, ...one }: Compared & { startedAt: Date }): Origin | null => {
      const start = startedAt.getTime()
      const near = [-1, 0, 1].flatMap((step) => byStart.get(slotOf(start) + step) ?? [])
      const same = near.find(
        (seen) => Math.abs(seen.start - start) <= CLOSE_MS && isAlike(seen.minutes, one.minutes),
      )
      return same?.of ?? byDay.get(keyOf(one)) ?? null
    },
  }
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(LEAST_ALIKE, ALIKE * Math.max(one, other))
}

function slotOf(start: number): number {
  return Math.floor(start / CLOSE_MS)
}

function keyOf({ on, kind, minutes }: Omit<Compared, 'startedAt'>): string {
  return `${on} ${kind} ${minutes}`
}
