import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listReadyToOpen, listRequestsDue } from '@/db/feedback/due'
import { requireUser } from '@/lib/server/require-user'

/** What could be asked today, once more or for the first time, and what can be opened by now. */
export async function RequestsDue() {
  const person = await requireUser()
  const [requests, answers] = await Promise.all([
    listRequestsDue(person.id, person.today),
    listReadyToOpen(person.id, person.now),
  ])
  if (requests.length === 0 && answers.length === 0) return null
  return (
    <Section title="Feedback">
      <ul className="rows">
        {answers.map(({ id, company }) => (
          <li key={id}>
            <span className="what">
              <Link href={`/feedback/${id}`} prefetch={false}>
                What {company} wrote
              </Link>
              <span className="soft small">Ready to be opened, whenever you are.</span>
            </span>
          </li>
        ))}
        {requests.map(({ id, company, recoveryId, sentOn }) => (
          <li key={id}>
            <span className="what">
              <Link
                href={recoveryId ? `/recovery/${recoveryId}/feedback` : `/feedback/requests/${id}`}
                prefetch={false}
              >
                {sentOn ? `A second line to ${company}` : `Ask ${company} for feedback`}
              </Link>
              <span className="soft small">
                {sentOn
                  ? 'It’s written. Letting it rest is just as fair.'
                  : 'It’s written, and ready to send.'}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
