import { SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { isHardDay } from '@/db/network/witness/queries'
import { requireUser } from '@/lib/server/require-user'
import { sayTodayWasHard, takeBackHardDay } from './actions'

/** One tap, and one to take it back. */
export async function HardDay() {
  const { id, today } = await requireUser()
  if (await isHardDay(id, today)) {
    return (
      <Form action={takeBackHardDay} className="buttons" label="Today was hard">
        <span>You’ve said that today was hard.</span>
        <SubmitButton look="text">Take it back</SubmitButton>
      </Form>
    )
  }
  return (
    <Form action={sayTodayWasHard} className="buttons" label="Today was hard">
      <SubmitButton look="quiet">Today was hard</SubmitButton>
      <span className="soft small">They see these words, and no reason.</span>
    </Form>
  )
}
