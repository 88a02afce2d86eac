import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listEvents } from '@/db/applications/queries'
import { newestMove } from '@/lib/applications/changes'
import { eventSentence } from '@/lib/applications/event-sentence'
import { counting } from '@/lib/applications/history'
import { reasonNames } from '@/lib/applications/reasons'
import { formatDay } from '@/lib/day'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { takeBackFact } from '../actions'
import { KeptMail } from './kept-mail'

/** Every fact that counts, in the order they happened; the newest can be taken back. */
export async function History({ applicationId }: { applicationId: string }) {
  const { id, vault, locale, today } = await requireUser()
  const events = await listEvents(id, applicationId)
  const newest = newestMove(events)
  return (
    <Section title="The road so far">
      <ol className="timeline">
        {counting(events).map((event) => (
          <li key={event.id}>
            <time dateTime={event.on}>{formatDay(event.on, locale, today)}</time>
            {eventSentence(event)}
            {event.ending && event.reasons && (
              <span className="soft"> · {reasonNames(event.ending, event.reasons).join(', ')}</span>
            )}
            <KeptMail words={vault.open('application_events.note', event.id, event.note)} />
          </li>
        ))}
      </ol>
      {newest && (
        <Form action={takeBackFact} className="" label="Take back">
          <Hidden name="id" value={newId()} />
          <Hidden name="applicationId" value={applicationId} />
          <Hidden name="factId" value={newest.id} />
          <SubmitButton look="text">Take back the last step</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
