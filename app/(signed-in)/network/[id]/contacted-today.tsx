import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { WaitingForm } from '@/app/_ui/waiting-form'
import { touchedToday } from '@/lib/network/touch'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { noteTouch, noteTouchToday } from '../actions'

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
  const { kind, on } = touchedToday(today)
  return (
    <WaitingForm
      kind="touch"
      about={name}
      posts={noteTouchToday}
      sends={noteTouch}
      zone={zone}
      done="Noted for today."
    >
      <Hidden name="id" value={newId()} />
      <Hidden name="contactId" value={contactId} />
      <Hidden name="kind" value={kind} />
      <Hidden name="on" value={on} />
      <SubmitButton look={look}>Contacted today</SubmitButton>
    </WaitingForm>
  )
}
