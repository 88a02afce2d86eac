import Link from 'next/link'
import type { InterviewWithPeople } from '@/db/applications/interviews/queries'
import { meetingDistance, meetingTime } from '@/lib/applications/interviews/when'
import { interviewKindName } from '@/lib/applications/interviews/words'
import { requireUser } from '@/lib/server/require-user'

type Props = { interview: InterviewWithPeople; place: string | null; link: string | null }

/** When and where, and no more: what one looks up with one’s coat on. */
export async function AtAGlance({ interview, place, link }: Props) {
  const person = await requireUser()
  const { id, round, kind, minutes } = interview
  return (
    <section className="card calm" aria-label="At a glance">
      <p>
        <strong>{meetingTime(interview, person)}</strong>{' '}
        <span className="soft">({meetingDistance(interview, person)})</span>
      </p>
      <dl className="facts">
        <dt>What</dt>
        <dd>
          Round {round}, {interviewKindName(kind).toLowerCase()}, {minutes} minutes
        </dd>
        {place && (
          <>
            <dt>Where</dt>
            <dd>{place}</dd>
          </>
        )}
        {link && (
          <>
            <dt>Join at</dt>
            <dd>
              <a href={link} rel="noreferrer noopener" target="_blank">
                {link}
              </a>
            </dd>
          </>
        )}
      </dl>
      <div className="buttons">
        <a href={`/api/interviews/${id}`}>Add to calendar (.ics)</a>
        <Link href={`/applications/interviews/${id}`} prefetch={false}>
          Change
        </Link>
      </div>
    </section>
  )
}
