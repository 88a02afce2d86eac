import type { Day } from '@/lib/day'
import { refuseFuture } from '@/lib/future'

/** Movement that has happened. @throws Refusal when its day has not come yet. */
export function moved<Workout extends { on: Day }>(workout: Workout, today: Day): Workout {
  refuseFuture(workout.on, today)
  return workout
}
