import { Section } from '@/app/_ui/page'
import { listEvents } from '@/db/applications/queries'
import { eventSentence } from '@/lib/applications/event-sentence'
import { formatDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'

export async function History({ applicationId }: { applicationId: string }) {
  const person = await requireUser()
  const events = await listEvents(person.id, applicationId)
  return (
    <Section title="The road so far">
      <ol className="timeline">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.on}>{formatDay(event.on, person.locale, person.today)}</time>
            {eventSentence(event)}
          </li>
        ))}
      </ol>
    </Section>
  )
}
