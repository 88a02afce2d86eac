import { type Day, dayIn } from '@/lib/day'
import { eachOf, type Work } from '@/lib/files/in-turns'
import { Refusal } from '@/lib/refusal'
import { mostMinutes } from '../input'
import type { WorkoutKind } from '../words'
import { EARLIEST } from './days'
import type { Found } from './found'
import { type Known, type Origin, seenWorkouts } from './same-workout'
import { kindOf } from './sports'

/** A workout as it will stand in her list. */
export type Planned = {
  /** Its place in the file, counted from nought. */
  place: number
  kind: WorkoutKind
  called: string | null
  startedAt: Date
  on: Day
  minutes: number
  distance: number | null
  climb: number | null
}
export type Repeat = Planned & { of: Origin; isTaken: boolean }
export type LeftOut = { place: number; line?: number; startedAt: Date | null; reason: string }
export type MovementPlan = { made: Planned[]; repeats: Repeat[]; leftOut: LeftOut[] }

type Reader = { zone: string; now: Date }
type Choices = Reader & { known: readonly Known[]; chosen: readonly number[] }

/**
 * What a file will become, the latest first. Every workout of it ends in `made` or in `leftOut`, or
 * looks like one there is already; of those, the chosen ones are made as well.
 */
export function* planMovement(
  found: readonly Found[],
  { known, chosen, ...reader }: Choices,
): Work<MovementPlan> {
  const plan: MovementPlan = { made: [], repeats: [], leftOut: [] }
  const seen = seenWorkouts()
  const taken = new Set(chosen)
  yield* eachOf(known, (one) => seen.remember(one, { at: 'here', id: one.id }))
  yield* eachOf(found.entries(), ([place, one]) => {
    const planned = plannedOrLeft(plan, { place, one, reader })
    if (!planned) return
    const of = seen.find(planned)
    if (of) plan.repeats.push({ ...planned, of, isTaken: taken.has(place) })
    else seen.remember(planned, { at: 'file', place })
    if (!of || taken.has(place)) plan.made.push(planned)
  })
  plan.made.sort(byStart)
  plan.repeats.sort(byStart)
  return plan
}

/** From when to when, where there are any. */
export function spanOf(made: readonly Planned[]): { from: Day; to: Day } | null {
  const [last, first] = [made[0], made.at(-1)]
  return first && last ? { from: first.on, to: last.on } : null
}

function plannedOrLeft(
  { leftOut }: MovementPlan,
  { place, one, reader }: { place: number; one: Found; reader: Reader },
): Planned | null {
  try {
    const startedAt = startOf(one, reader.now)
    const { distance, climb } = one
    const on = dayIn(reader.zone, startedAt)
    return { place, ...kindOf(one), startedAt, on, minutes: minutesOf(one), distance, climb }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const startedAt = one.start === null ? null : new Date(one.start)
    leftOut.push({ place, line: one.line, startedAt, reason: error.message })
    return null
  }
}

function startOf({ start }: Found, now: Date): Date {
  if (start === null)
    throw new Refusal('It doesn’t say when it was, or not so that it can be read.')
  if (start < EARLIEST) throw new Refusal('It lies before 1990, so the clock was not set.')
  if (start > now.getTime()) throw new Refusal('It begins in the future.')
  return new Date(start)
}

function minutesOf({ seconds }: Found): number {
  if (seconds === null) throw new Refusal('It doesn’t say how long it took.')
  if (seconds < 0) throw new Refusal('It ends before it begins.')
  if (seconds === 0) throw new Refusal('It says that it took no time at all.')
  if (seconds < 30) throw new Refusal('It took less than half a minute.')
  const minutes = Math.round(seconds / 60)
  if (minutes > mostMinutes) throw new Refusal('It says that it took longer than a day.')
  return minutes
}

function byStart(one: Planned, other: Planned): number {
  return other.startedAt.getTime() - one.startedAt.getTime()
}
