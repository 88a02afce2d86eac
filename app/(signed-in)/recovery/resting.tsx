import { SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { dayIn, relativeDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'
import { formatTime } from '@/lib/time'
import { openJobSide } from './actions'

/** All there is to see while the job side is closed: until when, and the way back. */
export async function Resting({ until }: { until: Date }) {
  const { zone, locale, today } = await requireUser()
  const day = relativeDay(dayIn(zone, until), today, locale)
  return (
    <section className="card calm resting" aria-labelledby="resting">
      <h2 id="resting">Done for today</h2>
      <p>
        The search is closed until {day} at {formatTime(until, locale, zone)}. Everything keeps as
        it is; nothing here needs you before then.
      </p>
      <Form action={openJobSide} className="buttons" label="Open it again">
        <SubmitButton look="text">Open it again</SubmitButton>
      </Form>
    </section>
  )
}
