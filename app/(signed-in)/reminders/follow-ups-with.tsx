import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listFollowUpsWith } from '@/db/reminders/queries'
import { lengths } from '@/lib/lengths'
import { suggestedDay } from '@/lib/reminders/due'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { planFollowUp } from './actions'
import { AnswersHere } from './answers-here'
import { FollowUpItem } from './follow-up-item'

const MOST = 30

/** What is still open with one person, and the way to add to it. */
export async function FollowUpsWith({ contactId }: { contactId: string }) {
  const { id, today } = await requireUser()
  const followUps = await listFollowUpsWith(id, contactId, { limit: MOST })
  return (
    <Section title="Follow-ups">
      <AnswersHere>
        {followUps.length > 0 && (
          <ul className="rows">
            {followUps.map((followUp) => (
              <FollowUpItem key={followUp.id} followUp={followUp} withPerson={false} />
            ))}
          </ul>
        )}
      </AnswersHere>
      <Form action={planFollowUp} clears>
        <Hidden name="id" value={newId()} />
        <Hidden name="contactId" value={contactId} />
        <div className="field-row">
          <TextField name="what" label="What" maxLength={lengths.line} required />
          <TextField name="on" label="On" type="date" defaultValue={suggestedDay(today)} required />
        </div>
        <div className="buttons">
          <SubmitButton look="quiet">Add follow-up</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
