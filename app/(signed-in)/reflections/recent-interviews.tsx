import Link from 'next/link'
import { listInterviewsBetween } from '@/db/applications/interviews/queries'
import { isOver } from '@/lib/applications/interviews/when'
import { addressOf } from '@/lib/reflections/look-back'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'

const SHOWN = 3
/** How long an interview is fresh enough to be offered by itself, in milliseconds. */
const FRESH_MS = 60 * 86_400_000

/** The interviews she may be thinking of, so that what she writes is kept with them. */
export async function RecentInterviews() {
  const person = await requireUser()
  const since = new Date(person.now.getTime() - FRESH_MS)
  const interviews = await listInterviewsBetween(person.id, since, person.now)
  const recent = interviews.filter((interview) => isOver(interview, person.now)).slice(-SHOWN)
  if (recent.length === 0) return null
  return (
    <p>
      <span className="soft">Or at one of the latest:</span>{' '}
      {recent.reverse().map(({ id: interviewId, company, startsAt }, at) => (
        <span key={interviewId}>
          {at > 0 && ' · '}
          <Link href={addressOf({ interviewId })} prefetch={false}>
            {company}, {formatDayAt(startsAt, person)}
          </Link>
        </span>
      ))}
    </p>
  )
}
