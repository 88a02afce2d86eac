import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { findLatestWorkout } from '@/db/exercise/queries'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { logWorkout } from './actions'
import { WorkoutFields } from './workout-fields'

/** Starts from last time's kind and minutes. With `recoveryId` the workout belongs to it. */
export async function WorkoutForm({ recoveryId }: { recoveryId?: string }) {
  const { id, today, vault } = await requireUser()
  const last = await findLatestWorkout(id)
  return (
    <Form action={logWorkout} clears>
      <Hidden name="id" value={newId()} />
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      <WorkoutFields
        today={today}
        workout={{
          kind: last?.kind ?? 'walk',
          minutes: last?.minutes ?? 20,
          effort: null,
          called: last ? vault.open('workouts.called', last.id, last.called) : null,
          on: today,
          moodBefore: null,
          moodAfter: null,
          note: null,
        }}
      />
      <div className="buttons">
        <SubmitButton>Save workout</SubmitButton>
      </div>
    </Form>
  )
}
