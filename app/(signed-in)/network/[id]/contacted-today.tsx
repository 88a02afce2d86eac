import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { newId } from '@/lib/server/id'
import { noteTouchToday } from '../actions'

/** One tap for the usual case; the longer form has room for the rest. */
export function ContactedToday({
  contactId,
  look,
}: {
  contactId: string
  look?: 'quiet' | 'text'
}) {
  return (
    <Form action={noteTouchToday} className="">
      <Hidden name="id" value={newId()} />
      <Hidden name="contactId" value={contactId} />
      <SubmitButton look={look}>Contacted today</SubmitButton>
    </Form>
  )
}
