import type { Metadata } from 'next'
import Link from 'next/link'
import { Empty, Page, Section } from '@/app/_ui/page'
import { countFeedback, countRequests, listFeedback, listRequests } from '@/db/feedback/queries'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { FeedbackList } from './feedback-list'
import { KeptRequest } from './kept-request'

export const metadata: Metadata = { title: 'Feedback' }

const SHOWN = 50

export default async function FeedbackPage() {
  const { id } = await requireUser()
  const [answers, answerCount, requests, requestCount] = await Promise.all([
    listFeedback(id, { limit: SHOWN }),
    countFeedback(id),
    listRequests(id, { limit: SHOWN }),
    countRequests(id),
  ])
  return (
    <Page title="Feedback" lead="What you asked, what came back, and what you keep from it.">
      <div className="buttons">
        <Link href="/feedback/new" className="button" prefetch={false}>
          Add feedback
        </Link>
      </div>
      <Section title="What came back" aside={countOf(answerCount, 'answer')}>
        {answers.length > 0 ? <FeedbackList answers={answers} /> : <NoAnswers />}
      </Section>
      <Section title="What you asked" aside={countOf(requestCount, 'request')}>
        {requests.map((request) => (
          <article key={request.id} className="section">
            <h3>{request.company}</h3>
            <KeptRequest request={request} />
          </article>
        ))}
        {requests.length === 0 && (
          <p className="soft">After a no, its second step has a request ready for you to send.</p>
        )}
      </Section>
    </Page>
  )
}

function NoAnswers() {
  return (
    <Empty>
      <p>
        Nothing yet. Many employers never answer, and how many do when asked nobody has counted.
        When words do come, keep them here.
      </p>
    </Empty>
  )
}
