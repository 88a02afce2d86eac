import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { type InterviewWithPeople, listInterviewsOf } from '@/db/applications/interviews/queries'
import type { ApplicationRow } from '@/db/applications/tables'
import { listContacts } from '@/db/network/queries'
import { bounds } from '@/lib/applications/interviews/bounds'
import { colleaguesAt } from '@/lib/applications/interviews/people'
import { meetingDistance, meetingTime } from '@/lib/applications/interviews/when'
import { interviewKindName } from '@/lib/applications/interviews/words'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { AddInterview } from './add-interview'
import { openInterview } from './sealed-interview'
import { WhileItsCalm } from './while-its-calm'

const COLLEAGUES = 6
/** People whose own name holds the company’s are found too, and left out again. */
const LOOKED_AT = 40

/** The rounds of one application, and the way to the next. */
export async function Interviews({ application }: { application: ApplicationRow }) {
  const { id } = await requireUser()
  const [rounds, found] = await Promise.all([
    listInterviewsOf(id, application.id),
    listContacts(id, { search: application.company, limit: LOOKED_AT }),
  ])
  const colleagues = colleaguesAt(application.company, found).slice(0, COLLEAGUES)
  const last = Math.max(0, ...rounds.map(({ round }) => round))
  return (
    <Section title="Interviews" aside={rounds.length > 0 && countOf(rounds.length, 'interview')}>
      {rounds.length === 0 && <NoInterviews />}
      {rounds.length > 0 && (
        <ol className="rows">
          {rounds.map((interview) => (
            <Round key={interview.id} interview={interview} />
          ))}
        </ol>
      )}
      {application.ending === null && <WhileItsCalm interviews={rounds} />}
      <AddInterview
        application={application}
        round={Math.min(last + 1, bounds.round.max)}
        colleagues={colleagues.map(({ name }) => name)}
      />
    </Section>
  )
}

async function Round({ interview }: { interview: InterviewWithPeople }) {
  const person = await requireUser()
  const { id, round, kind, people } = interview
  const { place, link } = openInterview(interview, person.vault)
  const who = people.map(({ name }) => name).join(', ')
  return (
    <li>
      <span className="what">
        <strong>
          Round {round}, {interviewKindName(kind).toLowerCase()}
        </strong>
        <span>
          {meetingTime(interview, person)}{' '}
          <span className="soft small">({meetingDistance(interview, person)})</span>
        </span>
        {who && <span className="soft">With {who}</span>}
        {place && <span className="soft">{place}</span>}
        {link && (
          <a href={link} rel="noreferrer noopener" target="_blank">
            Join there
          </a>
        )}
      </span>
      <span className="buttons">
        <Link href={`/prep/${id}`} prefetch={false}>
          Prepare
        </Link>
        <a href={`/api/interviews/${id}`}>Add to calendar (.ics)</a>
        <Link href={`/applications/interviews/${id}`} prefetch={false}>
          Change
        </Link>
      </span>
    </li>
  )
}

function NoInterviews() {
  return (
    <Empty>
      <p>
        No interview here yet. Once a day is set, its time stands here by your own clock, and one
        page gathers what helps on the evening before: who will be there, your notes, the advert and
        what you have learnt so far.
      </p>
    </Empty>
  )
}
