import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { logWorkout } from './actions'

const LENGTHS = [10, 20, 30]

/** A walk, sized to the step: go first, and one tap when she is back keeps it. */
export async function WalkNow({ recoveryId }: { recoveryId: string }) {
  const { today } = await requireUser()
  return (
    <section className="card" aria-labelledby="walk-now">
      <h2 id="walk-now">A walk now</h2>
      <p>Out of the door, and slow is fine. When you’re back, say how long it was.</p>
      <Form action={logWorkout} className="buttons" label="A walk now">
        <Hidden name="id" value={newId()} />
        <Hidden name="recoveryId" value={recoveryId} />
        <Hidden name="kind" value="walk" />
        <Hidden name="on" value={today} />
        {LENGTHS.map((minutes) => (
          <SubmitButton key={minutes} look="quiet" name="minutes" value={minutes}>
            {`${minutes} minutes`}
          </SubmitButton>
        ))}
      </Form>
    </section>
  )
}
