import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { logWorkout } from './actions'

const LENGTHS = [10, 20, 30]

/** For a walk that is over: one tap keeps it. */
export async function BeenAlready({ recoveryId }: { recoveryId: string }) {
  const { today } = await requireUser()
  return (
    <details>
      <summary>I’ve been already</summary>
      <Form action={logWorkout} className="buttons" label="I’ve been already">
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
    </details>
  )
}
