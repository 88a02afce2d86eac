import { addDays } from '@/lib/day'
import { instantAt, wallClockIn } from '@/lib/zoned-time'
import { type Step, steps, type Wave, waves } from './words'

const HOUR_MS = 3_600_000
/** When a day's part begins, where the person lives. */
const MORNING = '07:00'
/** Nothing new opens from then on. */
const LATE = '21:30'

const itsSteps: Record<Wave, readonly Step[]> = {
  hour: ['alone'],
  day: ['exercise', 'perspective'],
  week: ['feedback', 'network', 'positives'],
}

/** When a recovery began, and which waves she opened before their time. */
export type Begun = { createdAt: Date; dayOpenedAt: Date | null; weekOpenedAt: Date | null }

export type WaveNow = { wave: Wave; steps: readonly Step[]; opensAt: Date; isOpen: boolean }

export function stepsOf(wave: Wave): readonly Step[] {
  return itsSteps[wave]
}

/**
 * When each wave opens by itself: the first hour at once, the first day an hour later unless that
 * would be late in the evening, the first week on the next morning (wall clock of `zone`).
 */
export function opensAt(wave: Wave, began: Date, zone: string): Date {
  if (wave === 'hour') return began
  if (wave === 'week') return nextMorning(began, zone)
  const soon = new Date(began.getTime() + HOUR_MS)
  const { time } = wallClockIn(zone, soon)
  return time >= LATE || time < MORNING ? nextMorning(began, zone) : soon
}

/** The three waves as they stand now; one that she opened herself stays open. */
export function wavesNow(begun: Begun, { now, zone }: { now: Date; zone: string }): WaveNow[] {
  const openedByHer: Record<Wave, Date | null> = {
    hour: begun.createdAt,
    day: begun.dayOpenedAt,
    week: begun.weekOpenedAt,
  }
  return waves.map((wave) => {
    const at = opensAt(wave, begun.createdAt, zone)
    const isOpen = openedByHer[wave] !== null || now.getTime() >= at.getTime()
    return { wave, steps: itsSteps[wave], opensAt: at, isOpen }
  })
}

export function openedSteps(now: WaveNow[]): Step[] {
  return steps.filter((step) => now.some((wave) => wave.isOpen && wave.steps.includes(step)))
}

/** The next time the clocks of `zone` show seven in the morning, after `instant`. */
export function nextMorning(instant: Date, zone: string): Date {
  const { day } = wallClockIn(zone, instant)
  const today = instantAt(zone, day, MORNING)
  return today > instant ? today : instantAt(zone, addDays(day, 1), MORNING)
}
