import type { Person } from '@/lib/server/require-user'

type Said = { id: string; called: string | null; note: string | null }

/** A workout with what she wrote about it sealed. */
export function sealWorkout<Workout extends Said>(workout: Workout, { vault }: Person) {
  const { id, called, note } = workout
  return {
    ...workout,
    called: vault.seal('workouts.called', id, called),
    note: vault.seal('workouts.note', id, note),
  }
}
