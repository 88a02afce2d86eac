import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { newId } from '@/lib/server/id'
import { restTillMorning } from './actions'

/** Closes the search until the next morning. */
export function DoneForToday({ look = 'quiet' }: { look?: '' | 'quiet' }) {
  return (
    <Form action={restTillMorning} className="" label="Done for today">
      <Hidden name="id" value={newId()} />
      <SubmitButton look={look}>Done for today</SubmitButton>
    </Form>
  )
}
