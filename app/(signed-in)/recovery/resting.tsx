import { SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { requireUser } from '@/lib/server/require-user'
import { formatSoon } from '@/lib/time'
import { openJobSide } from './actions'

/** All there is to see while the job side is closed: until when, and the way back. */
export async function Resting({ until }: { until: Date }) {
  const person = await requireUser()
  return (
    <section className="card calm resting" aria-labelledby="resting">
      <h2 id="resting">Done for today</h2>
      <p>
        The search is closed until {formatSoon(until, person)}. Everything keeps as it is; nothing
        here needs you before then.
      </p>
      <Form action={openJobSide} className="buttons" label="Open it again">
        <SubmitButton look="text">Open it again</SubmitButton>
      </Form>
    </section>
  )
}
