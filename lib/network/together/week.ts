import { addDays, type Day, dayIn } from '@/lib/day'
import { countOf } from '@/lib/plural'

/** What a tick stands for: a kind of thing, never which one or with whom. */
export const tickKinds = ['steps', 'movement', 'people', 'applications'] as const
export type TickKind = (typeof tickKinds)[number]

/** How much of each kind a day held. */
export type DayTicks = { on: Day; counts: Record<TickKind, number> }
/** One thing that was done, by its kind and its day. */
export type Tick = { kind: TickKind; on: Day }

/** Today and the six days before it, where somebody lives. */
export function weekUpTo(today: Day): Day[] {
  return [6, 5, 4, 3, 2, 1, 0].map((ago) => addDays(today, -ago))
}

/** The days of a week with what each of them held. */
export function ticksOf(ticks: readonly Tick[], today: Day): DayTicks[] {
  return weekUpTo(today).map((on) => {
    const its = ticks.filter((tick) => tick.on === on)
    const count = (kind: TickKind) => its.filter((tick) => tick.kind === kind).length
    const [steps, movement] = [count('steps'), count('movement')]
    return {
      on,
      counts: { steps, movement, people: count('people'), applications: count('applications') },
    }
  })
}

/** An instant as a tick, on the day it was where somebody lives. */
export function tickAt(kind: TickKind, at: Date, zone: string): Tick {
  return { kind, on: dayIn(zone, at) }
}

export function isQuiet({ counts }: DayTicks): boolean {
  return tickKinds.every((kind) => counts[kind] === 0)
}

/** "1 step, in touch with 2 people": what a day held, by kind alone. */
export function dayInWords({ counts }: DayTicks): string {
  const { steps, movement, people, applications } = counts
  return [
    steps > 0 && countOf(steps, 'step'),
    movement > 0 && countOf(movement, 'walk or workout', 'walks or workouts'),
    people > 0 && `in touch with ${countOf(people, 'person', 'people')}`,
    applications > 0 && countOf(applications, 'application'),
  ]
    .filter(Boolean)
    .join(', ')
}
