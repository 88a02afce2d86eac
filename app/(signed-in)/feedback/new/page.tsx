import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty, Page } from '@/app/_ui/page'
import { listApplications } from '@/db/applications/queries'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { FeedbackForm } from '../feedback-form'

export const metadata: Metadata = { title: 'Add feedback' }

const OFFERED = 100

export default async function NewFeedbackPage() {
  const person = await requireUser()
  const applications = await listApplications(person.id, { limit: OFFERED })
  const options = applications.map(({ id, company, role }) => ({
    value: id,
    label: `${company}, ${role}`,
  }))
  return (
    <Page title="Add feedback" lead="From a mail, a call, or the corridor." narrow>
      {options.length > 0 ? (
        <FeedbackForm
          answer={{ id: newId(), receivedOn: person.today }}
          today={person.today}
          applications={options}
        />
      ) : (
        <Empty>
          <p>Feedback belongs to an application. Keep that first, then come back.</p>
          <Link href="/applications/new" className="button quiet" prefetch={false}>
            New application
          </Link>
        </Empty>
      )}
      <p>
        <Link href="/feedback" prefetch={false}>
          All feedback
        </Link>
      </p>
    </Page>
  )
}
