import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { WaitingForm } from '@/app/_ui/waiting-form'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { noteTouchToday } from '../actions'

/** One tap for the usual case; the longer form has room for the rest. */
export async function ContactedToday({
  contactId,
  name,
  look,
}: {
  contactId: string
  name?: string
  look?: 'quiet' | 'text'
}) {
  const { today, zone } = await requireUser()
  return (
    <WaitingForm
      kind="touch"
      about={name}
      posts={noteTouchToday}
      zone={zone}
      done="Noted for today."
    >
      <Hidden name="id" value={newId()} />
      <Hidden name="contactId" value={contactId} />
      <Hidden name="on" value={today} />
      <SubmitButton look={look}>Contacted today</SubmitButton>
    </WaitingForm>
  )
}
